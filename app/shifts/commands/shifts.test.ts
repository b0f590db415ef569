// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { smallProgramme } from '../../../tests/small-programme.ts'
import { visitorIn } from '../../access/testing.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { openForTest, untilSomeoneWaits } from '../../foundation/testing.ts'
import { houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { membersOf } from '../queries/teams.ts'
import { staysRead } from '../rules/stays.ts'
import { chooseTeams } from './choose-teams.ts'
import { shiftsFollow } from './follow-company.ts'
import { removeRota, saveDay, saveRota } from './save-rota.ts'
import { addTeam, changeTeam } from './save-team.ts'

const database = await openForTest()
after(() => database.close())
const { ground, programme_id, companyId, personId } = await smallProgramme(database)
const company_id = companyId('A')
const own = visitorIn(programme_id, 'company', { company_id })
const stranger = visitorIn(programme_id, 'company', { company_id: companyId('B') })
const as = (work: (tx: Tx) => Promise<{ id: number } | Refusal>) => transact(ground, own, work)
const must = async (work: (tx: Tx) => Promise<{ id: number } | Refusal>) => {
  const made = await as(work)
  assert.ok(!isRefusal(made), JSON.stringify(made))
  return made.id
}
const makeTeam = (name: string) => must(tx => addTeam(tx, own, { company_id, name, form: 'day' }))
const staysOf = async (person_id: number) =>
  (await reading(ground, own, db => membersOf(db, own, { company_id, today: '2025-10-15' }))).find(
    one => one.id === person_id,
  )!.stays

/** The latest lines of the trail, the last first. */
const lines = (most: number) =>
  reading(ground, houseScope, async db => {
    const told = await db
      .selectFrom('trail')
      .innerJoin('trail_detail', 'trail_detail.trail_id', 'trail.id')
      .select(['action', 'person_id', 'detail'])
      .orderBy('trail.id', 'desc')
      .limit(most)
      .execute()
    return told.map(({ action, person_id, detail }) => ({
      ...{ action, person_id },
      changed: (detail as { changed?: unknown }).changed,
    }))
  })

test('the trail says how a team worked, and works, and who worked in which', async () => {
  const [red, blue] = [await makeTeam('Röd'), await makeTeam('Blå')]
  const of = { company_id, team_id: red, valid_from: '2025-01-06' }
  const rota = { ...of, first_on: '2025-01-06' }
  const morning = { starts_at: '06:00', ends_at: '14:00' }
  await must(tx => saveRota(tx, own, { ...rota, version: 1, turns: [morning, null] }))
  await must(tx =>
    saveRota(tx, own, { ...rota, version: 2, turns: [{ starts_at: '07:00', ends_at: '16:00' }] }),
  )
  await must(tx => removeRota(tx, own, { ...of, version: 3 }))
  await must(tx => saveDay(tx, own, { ...of, version: 4, day: '2025-12-24', turn: morning }))
  await must(tx => saveDay(tx, own, { ...of, version: 5, day: '2025-12-24', turn: null }))
  assert.deepEqual(
    (await lines(5)).map(line => line.changed),
    [
      { turn: { before: '06:00-14:00', after: '–' } },
      { turn: { before: null, after: '06:00-14:00' } },
      {
        first_on: { before: '2025-01-06', after: null },
        turns: { before: '07:00-16:00', after: null },
      },
      { turns: { before: '06:00-14:00 –', after: '07:00-16:00' } },
      {
        first_on: { before: null, after: '2025-01-06' },
        turns: { before: null, after: '06:00-14:00 –' },
      },
    ],
  )
  const [anna, bea] = [personId('Anna'), personId('Bea')]
  const choose = (from_on: string, team_id: number | null, read: string) =>
    must(tx =>
      chooseTeams(tx, own, {
        ...{ company_id, from_on },
        chosen: [anna, bea].map(person_id => ({ person_id, team_id, read })),
      }),
    )
  await choose('2025-09-01', red, '')
  await choose('2025-10-01', blue, `2025-09-01 ${red}`)
  await choose('2025-09-15', null, `2025-09-01 ${red},2025-10-01 ${blue}`)
  const change = {
    stays: {
      before: '2025-09-01 Röd, 2025-10-01 Blå',
      after: '2025-09-01 Röd, 2025-09-15 –',
    },
  }
  assert.deepEqual(
    (await lines(2)).map(line => [line.action, line.person_id, line.changed]),
    [bea, anna].map(person_id => ['teams-chosen', person_id, change]),
  )
})

test('another day for the same team is kept, a move to come can be undone, and what somebody else has said is not lost', async () => {
  const [a, b] = [await makeTeam('A'), await makeTeam('B')]
  const carl = personId('Carl')
  const choose = (from_on: string, team_id: number, read: string) =>
    as(tx => chooseTeams(tx, own, { company_id, from_on, chosen: [{ person_id: carl, team_id, read }] }))
  await choose('2025-10-15', a, '')
  const first = staysRead(await staysOf(carl))
  await choose('2025-01-01', a, first)
  assert.deepEqual(await staysOf(carl), [{ from_on: '2025-01-01', team_id: a }], 'known from January on')
  const known = staysRead(await staysOf(carl))
  assert.deepEqual(await choose('2025-10-15', a, known), { refused: 'nothing-to-change', field: 'form' })
  await choose('2026-06-01', b, known)
  assert.deepEqual(
    await choose('2025-10-15', b, known),
    { refused: 'changed-by-other', field: `member_${carl}` },
    'a move to come that was not read',
  )
  await choose('2026-06-01', a, staysRead(await staysOf(carl)))
  assert.equal(
    (await staysOf(carl)).every(one => one.team_id === a),
    true,
    'the move is undone',
  )
})

test('two teams that are given the same name at once: one has it, the other is told', async () => {
  const [north, south] = [await makeTeam('Norr'), await makeTeam('Söder')]
  const rename = (tx: Tx, team_id: number) =>
    changeTeam(tx, own, { company_id, team_id, version: 1, name: 'Väster', form: 'day' })
  let second: Promise<{ id: number } | Refusal> | undefined
  await must(async tx => {
    const made = await rename(tx, north)
    second = as(other => rename(other, south))
    // On a server the second is in the middle of it when the first ends; the embedded database has one at a time.
    if (process.env.SPANG_TEST_DATABASE_URL) await untilSomeoneWaits(database)
    return made
  })
  assert.deepEqual(await second, { refused: 'name-taken', field: 'name' })
})

test('the database lets no company write a rota for another’s team, and teams follow when companies become one', async () => {
  const team_id = await makeTeam('Öster')
  const common = { programme_id, company_id: companyId('B'), team_id }
  const writes: ((tx: Tx) => Promise<unknown>)[] = [
    ({ db }) =>
      db
        .insertInto('rota_day')
        .values({ ...common, day: '2025-10-01' })
        .execute(),
    ({ db }) =>
      db
        .insertInto('rota')
        .values({ ...common, valid_from: '2025-10-01', first_on: '2025-10-01', turns: ['06:00-14:00'] })
        .execute(),
    ({ db }) =>
      db
        .insertInto('team_stay')
        .values({ ...common, person_id: personId('Gun'), from_on: '2025-10-01' })
        .execute(),
  ]
  for (const write of writes) await assert.rejects(transact(ground, stranger, write), /foreign key/)

  await must(tx => saveDay(tx, own, { company_id, team_id, version: 1, day: '2025-10-01', turn: null }))
  const dan = personId('Dan')
  await must(tx =>
    chooseTeams(tx, own, {
      ...{ company_id, from_on: '2025-10-01' },
      chosen: [{ person_id: dan, team_id, read: '' }],
    }),
  )
  await transact(ground, { ...houseScope, programme: programme_id }, async ({ db, clock }) => {
    for (const step of shiftsFollow({ goes: company_id, stays: companyId('B'), now: clock.now(), who: null }))
      await step.execute(db)
    return {}
  })
  const kept = await reading(ground, stranger, db =>
    db.selectFrom('team_stay').select(['company_id', 'team_id']).where('person_id', '=', dan).execute(),
  )
  assert.deepEqual(kept, [{ company_id: companyId('B'), team_id }])
})
