// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { smallProgramme } from '../../../tests/small-programme.ts'
import { visitorIn } from '../../access/testing.ts'
import { addDays } from '../../foundation/dates.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { openForTest } from '../../foundation/testing.ts'
import { reading, type Tx, transact } from '../../foundation/transact.ts'
import { chooseTeams } from '../commands/choose-teams.ts'
import { saveDay, saveRota } from '../commands/save-rota.ts'
import { addTeam, changeTeam } from '../commands/save-team.ts'
import { PATTERNS } from '../rules/patterns.ts'
import { type Turn, turnKept, turnsRefusal, workOn } from '../rules/rota.ts'
import { membersOf, teamsOf } from './teams.ts'

const database = await openForTest()
after(() => database.close())
const { ground, programme_id, companyId, personId } = await smallProgramme(database)
const company_id = companyId('A')
const own = visitorIn(programme_id, 'company', { company_id })
const stranger = visitorIn(programme_id, 'company', { company_id: companyId('B') })
const as = <T extends object>(work: (tx: Tx) => Promise<T | Refusal>) => transact(ground, own, work)
const idOf = (made: { id: number } | Refusal) => {
  assert.ok(!isRefusal(made), JSON.stringify(made))
  return made.id
}
const refused = (made: object) => (isRefusal(made) ? made.refused : null)
const teamOf = async (team_id: number) =>
  (await reading(ground, own, db => teamsOf(db, own, { company_id, team_id })))[0]!
const of = async (team_id: number) => ({ company_id, team_id, version: (await teamOf(team_id)).version })
const makeTeam = async (name: string) =>
  idOf(await as(tx => addTeam(tx, own, { company_id, name, form: 'two_shift' })))
const write = async (team_id: number, valid_from: string, first_on: string, turns: readonly Turn[]) => {
  const team = await of(team_id)
  return as(tx => saveRota(tx, own, { ...team, valid_from, first_on, turns }))
}

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`)
const turn = fc.option(fc.record({ starts_at: time, ends_at: time }, { noNullPrototype: true }), {
  nil: null,
})
const cycle = fc.array(turn, { minLength: 1, maxLength: 15 }).filter(turns => turnsRefusal(turns) === null)
const day = fc.integer({ min: -40, max: 40 }).map(days => addDays('2025-10-26', days))

test('the database says the same of each day as the program', async () => {
  for (const [nth, [one, other, first_on, valid_from, single]] of fc
    .sample(fc.tuple(cycle, cycle, day, day, day), { numRuns: 12, seed: 7 })
    .entries()) {
    const team_id = await makeTeam(`Lag ${nth}`)
    idOf(await write(team_id, '2025-10-01', first_on, one))
    idOf(await write(team_id, valid_from, first_on, other))
    const team = await of(team_id)
    idOf(await as(tx => saveDay(tx, own, { ...team, day: single, turn: null })))
    const said = await reading(ground, own, async db => {
      const { rows } = await sql<{ day: string; work: string }>`
        select to_char(day, 'YYYY-MM-DD') as day, case when works is null then 'unknown' when isempty(works) then ''
          else to_char(lower(works), 'HH24:MI') || '-' || to_char(upper(works), 'HH24:MI') end as work
        from (select '2025-09-01'::date + nth as day, work_on(${team_id}, '2025-09-01'::date + nth) as works from generate_series(0, 120) nth) each
        order by day`.execute(db)
      return rows
    })
    const kept = await teamOf(team_id)
    assert.deepEqual(
      said.map(row => row.work),
      said.map(row => {
        const work = workOn(kept, row.day)
        return work === 'unknown' ? work : turnKept(work)
      }),
    )
  }
})

test('paid time over midnight, on the nights when the clock is moved, and over a change of rota', async () => {
  const team_id = await makeTeam('Natt')
  const night = { starts_at: '22:00', ends_at: '06:00' }
  idOf(await write(team_id, '2025-03-01', '2025-03-01', [night]))
  idOf(await write(team_id, '2025-11-03', '2025-11-03', PATTERNS.day))
  const bea = personId('Bea')
  idOf(
    await as(tx =>
      chooseTeams(tx, own, {
        ...{ company_id, from_on: '2025-03-01' },
        chosen: [{ person_id: bea, team_id, read: '' }],
      }),
    ),
  )
  const paid = (held_on: string, starts_at: string, ends_at: string) =>
    reading(ground, own, async db => {
      const { rows } = await sql<{ paid: string }>`
        select paid_time(${bea}, ${company_id}, ${held_on}, ${starts_at}, ${ends_at}) as paid`.execute(db)
      return rows[0]!.paid
    })
  assert.equal(await paid('2025-10-14', '23:00', '05:00'), 'inside', 'a night shift’s session over midnight')
  assert.equal(await paid('2025-10-15', '01:00', '05:00'), 'inside', 'the shift began the day before')
  assert.equal(await paid('2025-10-14', '21:00', '23:00'), 'partly')
  assert.equal(await paid('2025-10-14', '05:00', '07:00'), 'partly')
  assert.equal(await paid('2025-10-14', '08:00', '12:00'), 'outside')
  assert.equal(await paid('2025-03-29', '22:00', '06:00'), 'inside', 'the clock goes forward')
  assert.equal(await paid('2025-10-25', '22:00', '06:00'), 'inside', 'the clock goes back')
  // The last night begins on Sunday 2 November; on Monday the days begin.
  assert.equal(await paid('2025-11-03', '04:00', '06:00'), 'inside')
  assert.equal(await paid('2025-11-03', '05:00', '08:00'), 'partly', 'between six and seven nobody works')
  assert.equal(await paid('2025-11-03', '08:00', '12:00'), 'inside')
  assert.equal(await paid('2025-11-08', '08:00', '12:00'), 'outside', 'a Saturday')
  assert.equal(await paid('2025-03-01', '08:00', '12:00'), 'unknown', 'the night before is not known')
  assert.equal(await paid('2025-02-27', '08:00', '12:00'), 'unknown')
})

test('one at a time, of one’s own, and nobody with protected identity', async () => {
  const team_id = await makeTeam('Blå')
  const team = await of(team_id)
  assert.equal(
    refused(await as(tx => addTeam(tx, own, { company_id, name: 'BLÅ', form: 'day' }))),
    'name-taken',
  )
  const rota = { valid_from: '2025-10-01', first_on: '2025-10-01', turns: PATTERNS.day }
  const foreign = await transact(ground, stranger, tx => saveRota(tx, stranger, { ...team, ...rota }))
  assert.equal(refused(foreign), 'not-found')
  const elsewhere = { ...team, company_id: companyId('B') }
  assert.equal(
    refused(await transact(ground, stranger, tx => saveRota(tx, stranger, { ...elsewhere, ...rota }))),
    'not-found',
  )
  idOf(await as(tx => saveRota(tx, own, { ...team, ...rota })))
  assert.equal(
    refused(await as(tx => changeTeam(tx, own, { ...team, name: 'Röd', form: 'day' }))),
    'changed-by-other',
  )
  const mistyped = { ...(await of(team_id)), ...rota, valid_from: '2205-10-01' }
  assert.equal(refused(await as(tx => saveRota(tx, own, mistyped))), 'not-a-day-here')
  const choose = (who: Parameters<typeof personId>[0], read = '') =>
    as(tx =>
      chooseTeams(tx, own, {
        ...{ company_id, from_on: '2025-10-01' },
        chosen: [{ person_id: personId(who), team_id, read }],
      }),
    )
  assert.equal(refused(await choose('Gun')), 'person-gone', 'she works elsewhere')
  assert.equal(refused(await choose('Hemlig')), 'person-gone')
  idOf(await choose('Dan'))
  assert.equal(refused(await choose('Dan')), 'changed-by-other', 'what was read is no longer so')
  const members = await reading(ground, own, db => membersOf(db, own, { company_id, today: '2025-10-15' }))
  assert.ok(members.every(one => one.given_name !== 'Hemlig'))
  assert.deepEqual(
    members.filter(one => one.team_id === team_id).map(one => [one.given_name, one.from_on]),
    [['Dan', '2025-10-01']],
  )
  assert.deepEqual(await reading(ground, stranger, db => teamsOf(db, stranger, { company_id })), [])
})
