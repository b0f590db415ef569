// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { visitorIn } from '../../access/testing.ts'
import type { OpenDatabase } from '../../foundation/database.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, reading, type Tx, transact } from '../../foundation/transact.ts'
import { levelWordsOf } from '../queries/level-words.ts'
import { competenceForm } from '../rules/competence-form.ts'
import { SUGGESTED_WORDS } from '../rules/level-words.ts'
import { addCompetence, mergeCompetences } from './save-competence.ts'
import { saveLevelWords } from './save-level-words.ts'

let database: OpenDatabase
let ground: Ground
before(async () => {
  database = await openForTest()
  ground = groundOf(database)
})
after(() => database.close())

const done = <T extends object>(made: T | Refusal): T => (isRefusal(made) ? assert.fail(made.refused) : made)
const why = (made: unknown) => (isRefusal(made) ? made.refused : made)
/** Our suggestion with other Swedish words for one level. */
const saying = (level: number, sv: string) =>
  SUGGESTED_WORDS.map((said, at) => (at === level ? { ...said, sv } : said))

async function fresh() {
  const { id: programme_id } = await newProgrammeIn(ground)
  const leader = visitorIn(programme_id, 'project_leader')
  const as = <T>(work: (tx: Tx) => Promise<T>) => transact(ground, leader, work)
  const add = async (name: string) =>
    done(await as(tx => addCompetence(tx, leader, competenceForm.schema.parse({ name, is_another: 'yes' }))))
      .id
  const save = (competence_id: number | null, version: number, typed = SUGGESTED_WORDS) =>
    as(tx => saveLevelWords(tx, leader, { competence_id, version, typed }))
  const words = () => reading(ground, leader, db => levelWordsOf(db, programme_id))
  return { leader, as, add, save, words }
}

test('our words are the suggestion until the programme has its own; a competence may say it otherwise', async () => {
  const { add, save, words } = await fresh()
  const welding = await add('Svetsning')
  assert.deepEqual([(await words()).is_suggestion, (await words()).all], [true, SUGGESTED_WORDS])
  done(await save(null, 0, saying(2, 'Jag klarar det med någon bredvid.')))
  done(await save(welding, 0, saying(4, 'Jag är handledare.')))
  const now = await words()
  assert.deepEqual(
    [now.is_suggestion, now.all[2]!.sv, now.of(welding)[4]!.sv, now.all[4]!.sv],
    [false, 'Jag klarar det med någon bredvid.', 'Jag är handledare.', 'Jag kan lära andra.'],
  )
  // Typed as it was suggested while the programme says it otherwise: that is a word of its own.
  assert.equal(now.of(welding)[2]!.sv, 'Jag klarar det med stöd.')
  assert.deepEqual(done(await save(null, 1)), { version: 2 })
  assert.equal((await words()).is_suggestion, true, 'what says nothing else is no word of its own')
})

test('who came too late is told, nothing is written where nothing changed, and no foreign competence is there', async () => {
  const { add, save } = await fresh()
  const welding = await add('Svetsning')
  assert.deepEqual(done(await save(welding, 0)), { version: 0 })
  done(await save(welding, 0, saying(1, 'Jag har provat.')))
  assert.equal(why(await save(welding, 0, saying(1, 'Jag kan lite.'))), 'changed-by-other')
  assert.equal(why(await save(999_999, 0)), 'not-found')
})

test('of two that become one the words of the one that stays hold, else those of the other', async () => {
  const { leader, as, add, save, words } = await fresh()
  const [stays, goes, last] = [await add('Svetsning'), await add('Svets'), await add('Svetsa')]
  done(await save(goes, 0, saying(3, 'Jag svetsar själv.')))
  done(await save(last, 0, saying(3, 'Något annat.')))
  for (const one of [goes, last]) done(await as(tx => mergeCompetences(tx, leader, { stays, goes: one })))
  assert.equal((await words()).of(stays)[3]!.sv, 'Jag svetsar själv.')
})
