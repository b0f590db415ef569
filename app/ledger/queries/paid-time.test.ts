// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { smallProgramme } from '../../../tests/small-programme.ts'
import { visitorIn } from '../../access/testing.ts'
import { sayPaid } from '../../bookings/commands/say-work-time.ts'
import { outsideOf } from '../../bookings/queries/outside.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { chooseTeams } from '../../shifts/commands/choose-teams.ts'
import { forgetTeamsOf } from '../../shifts/commands/kept.ts'
import { removeRota, saveRota } from '../../shifts/commands/save-rota.ts'
import { addTeam } from '../../shifts/commands/save-team.ts'
import { teamsOf } from '../../shifts/queries/teams.ts'
import type { Turn } from '../../shifts/rules/rota.ts'
import { settle } from '../commands/settle.ts'
import { type HoursFilter, hoursSums } from './hours.ts'

const database = await openForTest()
after(() => database.close())
const { ground, programme_id, companyId, personId } = await smallProgramme(database)
const [company_id, anna] = [companyId('A'), personId('Anna')]
const leader = visitorIn(programme_id, 'project_leader')
const own = visitorIn(programme_id, 'company', { company_id })
const all: HoursFilter = {
  state: '',
  companies: null,
  partner: null,
  occasion_id: null,
  person_id: null,
  month: '',
}
/** Signed, counted and outside paid time, in quarter-hours, and the kronor. */
const sums = async () => {
  const sum = await reading(ground, leader, db => hoursSums(db, leader, all, 'row'))
  return [sum.signed, sum.counted, sum.outside_paid_time, Number(sum.amount_ore) / 100]
}
const as = async <T extends object>(work: (tx: Tx) => Promise<T | Refusal>): Promise<T> => {
  const made = await transact(ground, own, work)
  assert.ok(!isRefusal(made), JSON.stringify(made))
  return made as T
}
const occasionOf = (code: string) =>
  reading(
    ground,
    leader,
    async db =>
      (
        await db
          .selectFrom('occasion')
          .select('id')
          .where('programme_id', '=', programme_id)
          .where('code', '=', code)
          .executeTakeFirstOrThrow()
      ).id,
  )
const settleAll = () =>
  transact(ground, { ...houseScope, programme: programme_id }, tx =>
    settle(tx, { programme_id, attendance_ids: 'all', because: 'test' }),
  )

const team = await as(tx => addTeam(tx, own, { company_id, name: 'Natt', form: 'night' }))
const version = async () =>
  (await reading(ground, own, db => teamsOf(db, own, { company_id, team_id: team.id })))[0]!.version
const writeRota = async (valid_from: string, turns: readonly Turn[]) => {
  const of = { company_id, team_id: team.id, version: await version() }
  return as(tx => saveRota(tx, own, { ...of, valid_from, first_on: valid_from, turns }))
}
const everyNight: Turn[] = [{ starts_at: '21:00', ends_at: '06:00' }]

test('what lies outside paid time is not co-financed until the company says that it is paid, and follows its rotas', async () => {
  const before = await sums()
  assert.deepEqual(before, [before[0], 122, 0, 12_718.5])

  // A rota alone is of nobody; and whoever is in a team without one is judged as before.
  await writeRota('2024-05-13', everyNight)
  assert.deepEqual(await sums(), before)
  await as(tx =>
    chooseTeams(tx, own, {
      ...{ company_id, from_on: '2024-05-13' },
      chosen: [{ person_id: anna, team_id: team.id, read: '' }],
    }),
  )
  // Anna works 21–06: 14 May 8–12 (4 h), 15 May 8–11 (3 h) and 1 October 13–17 (3,5 h) are outside. 30,5 − 10,5 = 20 h × 417 kr.
  assert.deepEqual(await sums(), [before[0], 80, 42, 8_340])

  const told = await reading(ground, own, db => outsideOf(db, own, { company_id }))
  assert.deepEqual(
    told.map(one => [one.code, one.given_name, one.is_paid, one.days]),
    [
      ['T3', 'Anna', null, ['2025-10-01']],
      ['T1', 'Anna', null, ['2024-05-14', '2024-05-15']],
    ],
  )
  const say = async (code: string, is_paid: boolean) => {
    const occasion_id = await occasionOf(code)
    return as(tx => sayPaid(tx, own, { company_id, of: [{ occasion_id, person_id: anna }], is_paid }))
  }
  await say('T1', true)
  assert.deepEqual(await sums(), [before[0], 108, 14, 11_259], '7 h more × 417 kr')
  await say('T1', false)
  assert.deepEqual(await sums(), [before[0], 80, 42, 8_340])

  // From 29 September 2025 by day, 7–16: 13–17 is partly outside, and no part counts. Until 17 it does, and May 2024 is as it was.
  await writeRota('2025-09-29', [{ starts_at: '07:00', ends_at: '16:00' }])
  assert.deepEqual(await sums(), [before[0], 80, 42, 8_340])
  await writeRota('2025-09-29', [{ starts_at: '08:00', ends_at: '17:00' }])
  assert.deepEqual(await sums(), [before[0], 94, 28, 9_799.5], '3,5 h more × 417 kr')

  assert.deepEqual(await settleAll(), { posted: 0, reversed: 0 })
  // Without the first rota nobody knows how she worked in May 2024: what is not known takes nothing away.
  const of = { company_id, team_id: team.id, version: await version() }
  await as(tx => removeRota(tx, own, { ...of, valid_from: '2024-05-13' }))
  assert.deepEqual(await sums(), before)
  await writeRota('2024-05-13', everyNight)
  assert.deepEqual(await sums(), [before[0], 94, 28, 9_799.5])
})

test('a yes holds for the hours that it was said of, and a company takes none of its answers back', async () => {
  const occasion_id = await occasionOf('T1')
  const told = async () =>
    (await reading(ground, own, db => outsideOf(db, own, { company_id }))).map(one => [
      one.code,
      one.is_paid,
      one.unsaid,
    ])
  const [, , outside] = await sums()
  const yes = { company_id, of: [{ occasion_id, person_id: anna }], is_paid: true }
  await as(tx => sayPaid(tx, own, yes))
  assert.equal((await sums())[2], 0, 'all seven hours are paid')
  assert.deepEqual(await told(), [['T1', true, []]])
  const move = (held_on: string, to: string) =>
    transact(ground, { ...houseScope, programme: programme_id }, async ({ db }) => {
      await db
        .updateTable('session')
        .set({ held_on: to })
        .where('occasion_id', '=', occasion_id)
        .where('held_on', '=', held_on)
        .execute()
      return {}
    })
  await move('2024-05-15', '2024-05-19')
  await settleAll()
  assert.equal((await sums())[2], 12, 'three hours on a Sunday that nobody was asked about')
  assert.deepEqual(await told(), [['T1', null, ['2024-05-19']]])
  await as(tx => sayPaid(tx, own, yes))
  assert.equal((await sums())[2], 0)
  assert.deepEqual(await told(), [['T1', true, []]])

  const { numDeletedRows } = await transact(ground, own, ({ db }) =>
    db.deleteFrom('work_time_said').where('person_id', '=', anna).executeTakeFirstOrThrow(),
  )
  const { numUpdatedRows } = await transact(ground, own, ({ db }) =>
    db.updateTable('work_time_said').set({ is_paid: true }).executeTakeFirstOrThrow(),
  )
  assert.deepEqual([numDeletedRows, numUpdatedRows], [0n, 0n])
  await move('2024-05-19', '2024-05-15')
  await as(tx => sayPaid(tx, own, { ...yes, is_paid: false }))
  assert.equal((await sums())[2], outside)
})

test('whoever changes employer within an occasion is asked about by the employer of each day', async () => {
  const small = await smallProgramme(database)
  const [first, second] = [small.companyId('A'), small.companyId('B')]
  const person_id = small.personId('Anna')
  await transact(ground, { ...houseScope, programme: small.programme_id }, async ({ db }) => {
    await db
      .updateTable('employment')
      .set({ ends_on: '2024-05-14' })
      .where('person_id', '=', person_id)
      .execute()
    await db
      .insertInto('employment')
      .values({
        ...{ programme_id: small.programme_id, person_id, company_id: second },
        ...{ category: 'kollektiv', starts_on: '2024-05-15' },
      })
      .execute()
    for (const one of [first, second]) {
      const common = { programme_id: small.programme_id, company_id: one }
      const { id: team_id } = await db
        .insertInto('shift_team')
        .values({ ...common, name: 'Natt', form: 'night' })
        .returning('id')
        .executeTakeFirstOrThrow()
      await db
        .insertInto('rota')
        .values({
          ...{ ...common, team_id, valid_from: '2024-05-01', first_on: '2024-05-01' },
          turns: ['21:00-06:00'],
        })
        .execute()
      await db
        .insertInto('team_stay')
        .values({ ...common, person_id, team_id, from_on: '2024-05-01' })
        .execute()
    }
    return {}
  })
  const days = async (of: number) => {
    const visitor = visitorIn(small.programme_id, 'company', { company_id: of })
    const rows = await reading(ground, visitor, db => outsideOf(db, visitor, { company_id: of }))
    return rows.map(one => [one.code, one.days, one.is_paid])
  }
  assert.deepEqual(await days(first), [['T1', ['2024-05-14'], null]])
  assert.deepEqual(await days(second), [
    ['T3', ['2025-10-01'], null],
    ['T1', ['2024-05-15'], null],
  ])
  const visitor = visitorIn(small.programme_id, 'company', { company_id: second })
  const { occasion_id } = (
    await reading(ground, visitor, db => outsideOf(db, visitor, { company_id: second }))
  ).find(one => one.code === 'T1')!
  const said = await transact(ground, visitor, tx =>
    sayPaid(tx, visitor, { company_id: second, of: [{ occasion_id, person_id }], is_paid: true }),
  )
  assert.ok(!isRefusal(said), JSON.stringify(said))
  assert.deepEqual(await days(second), [
    ['T3', ['2025-10-01'], null],
    ['T1', ['2024-05-15'], true],
  ])
  assert.deepEqual(await days(first), [['T1', ['2024-05-14'], null]], 'of its own day it answers itself')
})

test('of whoever is forgotten it stands as it was judged', async () => {
  const before = await sums()
  await transact(ground, houseScope, async tx => {
    await forgetTeamsOf(tx, anna)
    await tx.db.updateTable('person').set({ forgotten_at: tx.clock.now() }).where('id', '=', anna).execute()
    return {}
  })
  assert.deepEqual(await settleAll(), { posted: 0, reversed: 0 })
  assert.deepEqual(await sums(), before)
})
