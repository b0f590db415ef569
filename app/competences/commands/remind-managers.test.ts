// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { holderOfLink } from '../../agreements/commands/contact-link.ts'
import { type Clock, clockAt } from '../../foundation/clock.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { addSetting } from '../../programmes/commands/add-setting.ts'
import { askedManagers } from '../queries/asked-managers.ts'
import { chooseCompetences } from './arrange-matrix.ts'
import { askManager, stopManagerLink } from './manager-link.ts'
import { shutLevels } from './note-ground.ts'
import { rateTeam } from './rate-team.ts'
import { remindManagers } from './remind-managers.ts'
import { done, freshMatrix, postOf } from './testing.ts'

const database = await openForTest()
let clock: Clock
const ground = groundOf(database, { clock: { now: () => clock.now(), today: () => clock.today() } })
after(() => database.close())
const on = (day: string) => {
  clock = clockAt(`${day}T09:00:00Z`)
}

/** A company whose turner is led by Eva, who is sent a link on 15 October. */
async function fresh() {
  on('2025-10-15')
  const matrix = await freshMatrix(ground, await newProgrammeIn(ground))
  const { programme_id, company_id, leader, anna, weld, turn, open } = matrix
  // Of her own: the letters of all programmes go out together.
  const email = `eva-${programme_id}@exempel.se`
  const contact_id = await transact(ground, houseScope, async ({ db }) => {
    const values = { programme_id, company_id, name: 'Eva', email }
    const { id } = await db
      .insertInto('contact')
      .values({ ...values, function: 'manager' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('manages')
      .values({ programme_id, company_id, contact_id: id, person_id: anna })
      .execute()
    return id
  })
  done(await open())
  const { post, letters } = postOf(ground)
  const as = <T>(work: Parameters<typeof transact<T>>[2]) => transact(ground, leader, work)
  done(await as(tx => chooseCompetences(tx, leader, { company_id, competences: [weld, turn] })))
  const ask = () => as(tx => askManager(tx, leader, { company_id, contact_id, post }))
  done(await ask())
  const remind = async (day: string) => {
    on(day)
    letters.length = 0
    await remindManagers(ground, post)
    return letters.filter(one => one.to === email)
  }
  const rate = (...competences: number[]) =>
    transact(ground, { ...houseScope, programme: programme_id }, tx =>
      rateTeam(tx, {
        leader: { programme_id, company_id, contact_id },
        ratings: competences.map(competence => ({
          who: `p${anna}`,
          competence,
          level: { was: null, now: 3 },
        })),
        isLookedAtAnew: false,
      }),
    )
  return { ...matrix, contact_id, letters, as, ask, remind, rate, first: tokenIn(letters.at(-1)!) }
}
const tokenIn = ({ href }: { href: string | undefined }) => /\/chef\/(\S+)$/.exec(href!)![1]!

test('a manager who is not done is reminded once, by a link beside the first; both end together', async () => {
  const { company_id, contact_id, leader, weld, as, remind, rate, first, programme_id } = await fresh()
  done(await rate(weld))
  assert.deepEqual(await remind('2025-10-21'), [], 'a week has not gone')
  const [letter, ...more] = await remind('2025-10-22')
  assert.equal(more.length, 0)
  assert.match(letter!.said, /14 november 2025/)
  assert.doesNotMatch(letter!.said, /Anna/)
  assert.deepEqual(await remind('2025-10-23'), [], 'once')
  const holds = async (token: string) => (await holderOfLink(ground, token, 'levels')) !== null
  const second = tokenIn(letter!)
  assert.deepEqual([await holds(first), await holds(second)], [true, true])
  const [asked] = await reading(ground, leader, db =>
    askedManagers(db, leader, { company_id, now: clock.now() }),
  )
  const day = (moment: Date | null) => moment?.toISOString().slice(0, 10)
  assert.deepEqual(
    [day(asked!.sent_at), day(asked!.reminded_at), day(asked!.expires_at)],
    ['2025-10-15', '2025-10-22', '2025-11-14'],
  )
  on('2025-11-15')
  assert.deepEqual([await holds(first), await holds(second)], [false, false])
  on('2025-10-23')
  done(await as(tx => stopManagerLink(tx, leader, { company_id, contact_id })))
  assert.deepEqual([await holds(first), await holds(second)], [false, false])
  const lines = await reading(ground, houseScope, db =>
    db
      .selectFrom('trail')
      .select('subject_id')
      .where('programme_id', '=', programme_id)
      .where('action', '=', 'manager-reminded')
      .execute(),
  )
  assert.deepEqual(lines, [{ subject_id: String(company_id) }])
})

test('nobody is reminded who is done, has nothing to answer by or leads nobody; the days are a setting', async () => {
  const finished = await fresh()
  done(await finished.rate(finished.weld, finished.turn))
  assert.deepEqual(await finished.remind('2025-10-30'), [])
  const stopped = await fresh()
  const { company_id, contact_id, leader } = stopped
  done(await stopped.as(tx => stopManagerLink(tx, leader, { company_id, contact_id })))
  assert.deepEqual(await stopped.remind('2025-10-30'), [])
  const late = await fresh()
  assert.deepEqual(await late.remind('2025-11-15'), [], 'too old')
  const shut = await fresh()
  done(await shut.as(tx => shutLevels(tx, shut.leader, { company_id: shut.company_id, version: 1 })))
  assert.deepEqual(await shut.remind('2025-10-30'), [])
  const alone = await fresh()
  await transact(ground, houseScope, ({ db }) =>
    db.deleteFrom('manages').where('contact_id', '=', alone.contact_id).execute(),
  )
  assert.deepEqual(await alone.remind('2025-10-30'), [])
  const sooner = await fresh()
  const setting = { name: 'manager_reminder_days', amount: '2', valid_from: '2025-01-01' }
  done(
    await sooner.as(tx =>
      addSetting(tx, sooner.programme_id, { ...setting, source: 'Prov', certainty: 'stated' }),
    ),
  )
  assert.deepEqual(await sooner.remind('2025-10-16'), [])
  assert.equal((await sooner.remind('2025-10-17')).length, 1)
  // A new letter is a new question.
  done(await sooner.ask())
  assert.equal((await sooner.remind('2025-10-19')).length, 1)
})
