// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { smallProgramme } from '../../../tests/small-programme.ts'
import { visitorIn } from '../../access/testing.ts'
import { noteGround } from '../../competences/commands/note-ground.ts'
import { addCompetence, mergeCompetences } from '../../competences/commands/save-competence.ts'
import { NOTED } from '../../competences/commands/testing.ts'
import { matrixRows } from '../../competences/queries/matrix.ts'
import { competenceForm } from '../../competences/rules/competence-form.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { proposalsAt } from '../queries/proposals.ts'
import { proposalKey } from '../rules/proposals.ts'
import { answerProposals } from './answer-proposals.ts'

const database = await openForTest()
after(() => database.close())

/** *Grön omställning* leads to level 3 in sorting: T1 in May 2024 of seven hours, T3 in October 2025 of four. */
async function learned() {
  const { ground, programme_id, companyId, personId } = await smallProgramme(database)
  const [company_id, anna] = [companyId('A'), personId('Anna')]
  const leader = visitorIn(programme_id, 'process_leader')
  const own = visitorIn(programme_id, 'company', { company_id })
  const done = async <T extends object>(made: Promise<T | Refusal>): Promise<T> => {
    const one = await made
    assert.ok(!isRefusal(one), JSON.stringify(one))
    return one as T
  }
  const as = <T extends object>(work: (tx: Tx) => Promise<T | Refusal>) => transact(ground, own, work)
  const competence = (name: string) =>
    done(
      transact(ground, leader, tx =>
        addCompetence(tx, leader, competenceForm.schema.parse({ name, area: 'Miljö' })),
      ),
    )
  const sorting = (await competence('Sortera')).id
  await transact(ground, { ...houseScope, programme: programme_id }, async ({ db }) => {
    const course = await db
      .selectFrom('course')
      .select('id')
      .where('programme_id', '=', programme_id)
      .where('title', '=', 'Grön omställning')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('course_outcome')
      .values({ programme_id, course_id: course.id, competence_id: sorting, level: 3 })
      .execute()
    return {}
  })
  const open = () => done(as(tx => noteGround(tx, own, { company_id, version: 0, form: NOTED })))
  const proposed = async (visitor = own, at = company_id) =>
    (
      await reading(ground, visitor, db =>
        proposalsAt(db, visitor, { company_id: at, today: ground.clock.today() }),
      )
    ).map(one => ({
      key: proposalKey(one),
      told: [one.name, one.competence, one.level, one.code, one.now, one.percent],
    }))
  const answer = (keys: readonly string[], is_taken: boolean, visitor = own) =>
    transact(ground, visitor, tx => answerProposals(tx, visitor, { company_id, keys, is_taken }))
  const levelOf = async (competence_id = sorting) =>
    (await reading(ground, own, db => matrixRows(db, own, { company_id, today: ground.clock.today() })))
      .find(row => row.who === `p${anna}`)
      ?.standing.get(competence_id)?.level
  const key = async () => (await proposed())[0]!.key
  return {
    ground,
    programme_id,
    company_id,
    leader,
    own,
    sorting,
    competence,
    done,
    open,
    proposed,
    answer,
    levelOf,
    key,
    as,
    companyId,
  }
}

test('who was there long enough is proposed the level, and a manager’s yes makes it theirs', async () => {
  const { open, proposed, answer, levelOf, leader, done, key } = await learned()
  await open()
  // Anna was at 3,5 of T3’s 4 hours; Bea, Carl, Dan, Eva and Fia at 4 of T1’s 7, and Hemlig is nowhere.
  const anna = [['Anna Annasson', 'Sortera', 3, 'T3', null, 87]]
  assert.deepEqual(
    (await proposed()).map(one => one.told),
    anna,
  )
  assert.deepEqual(
    (await proposed(leader)).map(one => one.told),
    anna,
  )
  const taken = await key()
  await done(answer([taken, taken], true))
  assert.equal(await levelOf(), 3)
  assert.deepEqual(await proposed(), [])
  assert.deepEqual(await answer([taken], true), { refused: 'changed-by-other', field: 'of' })
  assert.deepEqual(await answer([taken], false), { refused: 'changed-by-other', field: 'of' })
})

test('what is refused is not proposed again of what was over by then, and changes no level', async () => {
  const { open, proposed, answer, levelOf, done, key } = await learned()
  await open()
  await done(answer([await key()], false))
  assert.deepEqual(await proposed(), [], 'T1 led there too, and was over')
  assert.equal(await levelOf(), undefined)
})

test('nothing is answered where levels are shut, by whoever may not, or of another proposal than the one that stands', async () => {
  const { open, answer, company_id, programme_id, companyId, key, ground, sorting } = await learned()
  assert.deepEqual(await answer(['1-1-1-1'], true), { refused: 'levels-shut' })
  await open()
  const stands = await key()
  const [person, competence, occasion] = stands.split('-')
  for (const other of [
    `${person}-${competence}-${occasion}-4`,
    `${person}-${competence}-${Number(occasion) + 1}-3`,
    `${Number(person) + 1}-${competence}-${occasion}-3`,
  ])
    assert.deepEqual(await answer([stands, other], true), { refused: 'changed-by-other', field: 'of' })
  const other = visitorIn(programme_id, 'company', { company_id: companyId('B') })
  assert.deepEqual(await answer([stands], true, other), { refused: 'not-found' })
  const economist = visitorIn(programme_id, 'economist')
  assert.deepEqual(await answer([stands], true, economist), { refused: 'not-yours' })
  assert.equal(
    await reading(
      ground,
      { ...houseScope, programme: programme_id },
      async db =>
        (await db.selectFrom('competence_level').select('id').where('competence_id', '=', sorting).execute())
          .length,
    ),
    0,
    `nothing was written at company ${company_id}`,
  )
})

test('an answer follows a competence that becomes part of another', async () => {
  const { open, proposed, answer, done, key, competence, sorting, ground, leader } = await learned()
  await open()
  await done(answer([await key()], false))
  const stays = (await competence('Sköta avfall')).id
  await done(transact(ground, leader, tx => mergeCompetences(tx, leader, { stays, goes: sorting })))
  assert.deepEqual(await proposed(), [])
})
