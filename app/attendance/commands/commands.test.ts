import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import type { Visitor } from '../../access/visitor.ts'
import { createProvider } from '../../courses/commands/create-provider.ts'
import { createCourse } from '../../courses/commands/save-course.ts'
import { createOccasion } from '../../courses/commands/save-occasion.ts'
import { sessionsOf } from '../../courses/queries.ts'
import { asked } from '../../foundation/database.ts'
import type { Happening } from '../../foundation/events.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { verifyTrail } from '../../foundation/trail.ts'
import { houseScope, once, reading, type Tx, transact } from '../../foundation/transact.ts'
import { createProgramme } from '../../programmes/commands/create-programme.ts'
import { findPeople } from '../queries/find-people.ts'
import { cellsOf, countsOf, personsThere } from '../queries/grid.ts'
import { attendanceOf, correctionsOf } from '../queries.ts'
import { bookPerson, cancelBooking } from './bookings.ts'
import { correctAttendance } from './correct-attendance.ts'
import { recordAttendance } from './record-attendance.ts'
import { signAttendance } from './sign-attendance.ts'

const database = await openForTest()
after(() => database.close())
const told: Happening[] = []
const ground = groundOf(database, { listeners: [async (_, happening) => void told.push(happening)] })
let programmes = 0

type Made = { id: number } | Refusal
const idOf = (made: Made): number => {
  assert.ok(!isRefusal(made), JSON.stringify(made))
  return made.id
}
const refusedAs = (made: Made) => (isRefusal(made) ? made.refused : null)

/** An occasion with a session that has been and one to come, two companies, three people, one of them protected. */
async function fresh() {
  const programme_id = idOf(
    await transact(ground, houseScope, tx =>
      createProgramme(tx, {
        slug: `narvaro-${++programmes}`,
        name: 'Närvaro',
        starts_on: '2024-01-01',
        ends_on: '2026-12-31',
      }),
    ),
  )
  const leader = visitorIn(programme_id, 'project_leader')
  const as = <T>(visitor: Visitor, work: (tx: Tx) => Promise<T>) => transact(ground, visitor, work)
  const course_id = idOf(
    await as(leader, tx =>
      createCourse(tx, programme_id, {
        code: 'K',
        title: 'Kurs',
        kind: 'broad',
        quarters: 28,
        is_required_by_law: false,
      }),
    ),
  )
  const provider_id = idOf(
    await as(leader, tx => createProvider(tx, programme_id, { name: 'Lära', organisation_number: null })),
  )
  const day = (held_on: string) => ({
    id: null,
    held_on,
    starts_at: '08:00',
    ends_at: '12:00',
    place: 'Osby',
  })
  const occasion_id = idOf(
    await as(leader, tx =>
      createOccasion(tx, programme_id, {
        code: 'T',
        course_id,
        provider_id,
        seats: 2,
        cost_ore: 0n,
        sessions: [day('2025-10-14'), day('2025-10-21')],
      }),
    ),
  )
  const { companies, people } = await transact(ground, houseScope, async tx => {
    const companies = await tx.db
      .insertInto('company')
      .values(
        ['5566778899', '5594342262'].map(organisation_number => ({
          programme_id,
          organisation_number,
          name: `AB ${organisation_number}`,
          municipality_code: '1290',
        })),
      )
      .returning('id')
      .execute()
    const common = {
      programme_id,
      sex: 'woman' as const,
      born_on: '1990-01-01',
      education: 'isced_3_4' as const,
    }
    const people = await tx.db
      .insertInto('person')
      .values([
        { ...common, given_name: 'Åsa', family_name: 'Ek' },
        { ...common, given_name: 'Bea', family_name: 'Alm' },
        { ...common, is_protected: true },
      ])
      .returning('id')
      .execute()
    await tx.db
      .insertInto('employment')
      .values(
        people.map((person, at) => ({
          programme_id,
          person_id: person.id,
          company_id: companies[at % 2]!.id,
          category: 'kollektiv' as const,
        })),
      )
      .execute()
    return { companies: companies.map(one => one.id), people: people.map(one => one.id) }
  })
  const [first, second] = await reading(ground, leader, db => sessionsOf(db, occasion_id))
  const [asa, bea, hidden] = people as [number, number, number]
  const record = (person_id: number, quarters = 14, session_id = first!.id, visitor = leader) =>
    as(visitor, tx => recordAttendance(tx, visitor, { occasion_id, session_id, person_id, quarters }))
  told.length = 0
  return {
    programme_id,
    leader,
    as,
    occasion_id,
    provider_id,
    companies,
    asa,
    bea,
    hidden,
    first: first!.id,
    second: second!.id,
    record,
  }
}

test('time is recorded once, within the session, of one who may be recorded', async () => {
  const { record, asa, bea, hidden, second, programme_id, occasion_id, leader, as } = await fresh()
  const id = idOf(await record(asa))
  assert.deepEqual(told, [{ what: 'attendance-changed', programme_id, attendance_ids: [id] }])
  assert.equal(refusedAs(await record(asa)), 'already-recorded')
  assert.equal(refusedAs(await record(bea, 17)), 'longer-than-session')
  assert.equal(refusedAs(await record(bea, 0)), 'nothing-attended')
  assert.equal(refusedAs(await record(bea, 4, second)), 'not-yet')
  assert.equal(refusedAs(await record(bea, 4, 999_999)), 'not-found')
  assert.equal(refusedAs(await record(hidden)), 'not-found')
  const form = '6c2c4cd6-2a39-4f1e-9a0e-0a4f2e5c9b11'
  const first_session = {
    occasion_id,
    session_id: (await reading(ground, leader, db => sessionsOf(db, occasion_id)))[0]!.id,
    person_id: bea,
    quarters: 4,
  }
  const send = () => as(leader, tx => once(tx, form, () => recordAttendance(tx, leader, first_session)))
  assert.deepEqual(await send(), await send())
})

test('a correction keeps what was and why, and is told; the one who comes second is refused', async () => {
  const { record, asa, leader, as, occasion_id, programme_id } = await fresh()
  const attendance_id = idOf(await record(asa))
  told.length = 0
  const correction = {
    occasion_id,
    attendance_id,
    version: 1,
    quarters: 12,
    is_signed: true,
    reason: ' Gick hem klockan 11 ',
  }
  assert.equal(idOf(await as(leader, tx => correctAttendance(tx, leader, correction))), attendance_id)
  assert.deepEqual(told, [{ what: 'attendance-changed', programme_id, attendance_ids: [attendance_id] }])
  const row = await reading(ground, leader, db => attendanceOf(db, leader, occasion_id, attendance_id))
  assert.deepEqual(
    [row!.quarters, row!.signed_how, row!.signed_by, row!.version],
    [12, 'paper', 'test-project_leader', 2],
  )
  const [kept, ...more] = await reading(ground, leader, db => correctionsOf(db, attendance_id))
  assert.deepEqual(more, [])
  assert.deepEqual(
    [kept!.quarters_before, kept!.quarters_after, kept!.signed_before, kept!.signed_after, kept!.reason],
    [14, 12, false, true, 'Gick hem klockan 11'],
  )
  assert.equal(
    refusedAs(await as(leader, tx => correctAttendance(tx, leader, { ...correction, quarters: 8 }))),
    'changed-by-other',
  )
  const refused = (rest: object) =>
    as(leader, tx => correctAttendance(tx, leader, { ...correction, version: 2, ...rest })).then(refusedAs)
  assert.equal(await refused({}), 'nothing-changed')
  assert.equal(await refused({ quarters: 17 }), 'longer-than-session')
  assert.equal(await refused({ quarters: 8, reason: '' }), 'reason-missing')
  assert.equal(await refused({ quarters: 0 }), 'nothing-to-sign')
  assert.equal(await refused({ attendance_id: 999_999 }), 'not-found')
})

test('a signature stands when only something else is corrected back and forth', async () => {
  const { record, asa, leader, as, occasion_id } = await fresh()
  const attendance_id = idOf(await record(asa))
  const row = () => reading(ground, leader, db => attendanceOf(db, leader, occasion_id, attendance_id))
  const sign = (version: number) =>
    as(leader, tx => signAttendance(tx, leader, { occasion_id, attendance_id, version, signed_how: 'phone' }))
  assert.equal(refusedAs(await sign(9)), 'changed-by-other')
  idOf(await sign(1))
  assert.equal((await row())!.signed_how, 'phone')
  assert.equal(refusedAs(await sign(2)), 'already-signed')
  const correct = (version: number, rest: object) =>
    as(leader, tx =>
      correctAttendance(tx, leader, {
        occasion_id,
        attendance_id,
        version,
        quarters: 14,
        is_signed: true,
        reason: 'Fel',
        ...rest,
      }),
    )
  idOf(await correct(2, { is_signed: false }))
  assert.equal((await row())!.signed_at, null)
  idOf(await correct(3, { quarters: 0, is_signed: false }))
  assert.equal(refusedAs(await sign(4)), 'nothing-to-sign')
})

test('seats are taken, given back and taken again', async () => {
  const { asa, bea, hidden, leader, as, occasion_id } = await fresh()
  const book = (person_id: number) => as(leader, tx => bookPerson(tx, leader, { occasion_id, person_id }))
  const cancel = (person_id: number) =>
    as(leader, tx => cancelBooking(tx, leader, { occasion_id, person_id, because: 'Sjuk' }))
  const id = idOf(await book(asa))
  assert.equal(refusedAs(await book(asa)), 'already-booked')
  assert.equal(refusedAs(await book(hidden)), 'not-found')
  assert.equal(idOf(await cancel(asa)), id)
  assert.equal(refusedAs(await cancel(asa)), 'not-found')
  assert.equal(idOf(await book(asa)), id)
  idOf(await book(bea))
  const third = await transact(ground, houseScope, tx =>
    tx.db
      .insertInto('person')
      .values({
        programme_id: leader.programme!,
        sex: 'man',
        born_on: '1990-01-01',
        education: 'isced_unknown',
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  assert.equal(refusedAs(await book(third.id)), 'occasion-full')
  const found = await reading(ground, leader, db =>
    findPeople(db, leader, { q: 'AB 55', occasion_id, day: '2025-10-14' }),
  )
  assert.deepEqual(
    found.map(person => [person.given_name, person.booking_id !== null]),
    [
      ['Bea', true],
      ['Åsa', true],
    ],
  )
})

test('nobody with protected identity is in what a page is given; those who account for them know how many', async () => {
  const { asa, hidden, leader, as, occasion_id, first, programme_id, companies } = await fresh()
  await transact(ground, houseScope, tx =>
    tx.db
      .insertInto('attendance')
      .values([asa, hidden].map(person_id => ({ programme_id, session_id: first, person_id, quarters: 8 })))
      .execute(),
  )
  const hiddenRow = await transact(ground, houseScope, tx =>
    tx.db.selectFrom('attendance').select('id').where('person_id', '=', hidden).executeTakeFirstOrThrow(),
  )
  const seen = await reading(ground, leader, async db => ({
    persons: await personsThere(db, occasion_id, '2025-10-14'),
    cells: await cellsOf(db, occasion_id),
    row: await attendanceOf(db, leader, occasion_id, hiddenRow.id),
    counts: await countsOf(db, leader, occasion_id),
    found: await findPeople(db, leader, { q: 'AB', occasion_id, day: '2025-10-14' }),
  }))
  assert.deepEqual(
    seen.persons.map(person => person.id),
    [asa],
  )
  assert.deepEqual(
    seen.cells.map(cell => cell.person_id),
    [asa],
  )
  assert.equal(seen.row, undefined)
  assert.ok(!seen.found.some(person => person.id === hidden))
  assert.deepEqual(seen.counts, {
    booked: 0,
    attended: 2,
    unsigned: 2,
    quarters: 16,
    unsigned_quarters: 16,
    protected: 1,
  })
  const company = visitorIn(programme_id, 'company', { company_id: companies[0]! })
  const own = await reading(ground, company, db => countsOf(db, company, occasion_id))
  assert.deepEqual([own.attended, own.protected], [1, 0])
  const correction = {
    occasion_id,
    attendance_id: hiddenRow.id,
    version: 1,
    quarters: 4,
    is_signed: false,
    reason: 'Fel',
  }
  assert.equal(refusedAs(await as(leader, tx => correctAttendance(tx, leader, correction))), 'not-found')
})

test('a company sees its own people’s rows only, a provider its own occasions only, a foreign programme nothing', async () => {
  const { asa, bea, record, occasion_id, programme_id, companies, provider_id, leader } = await fresh()
  const of_asa = idOf(await record(asa))
  const of_bea = idOf(await record(bea))
  const company = visitorIn(programme_id, 'company', { company_id: companies[0]! })
  const rows = await reading(ground, company, async db => ({
    cells: (await cellsOf(db, occasion_id)).map(cell => cell.id),
    persons: (await personsThere(db, occasion_id, '2025-10-14')).map(person => person.id),
    foreign: await attendanceOf(db, company, occasion_id, of_bea),
  }))
  assert.deepEqual(rows, { cells: [of_asa], persons: [asa], foreign: undefined })
  const provider = (provider_id: number) => visitorIn(programme_id, 'provider', { provider_id })
  const correct = (visitor: Visitor) =>
    transact(ground, visitor, tx =>
      correctAttendance(tx, visitor, {
        occasion_id,
        attendance_id: of_asa,
        version: 1,
        quarters: 12,
        is_signed: false,
        reason: 'Fel',
      }),
    )
  assert.equal(refusedAs(await correct(provider(provider_id + 1000))), 'not-found')
  assert.equal(
    refusedAs(await correct(visitorIn((await fresh()).programme_id, 'project_leader'))),
    'not-found',
  )
  idOf(await correct(provider(provider_id)))
  assert.equal(
    (await reading(ground, leader, db => attendanceOf(db, leader, occasion_id, of_asa)))!.quarters,
    12,
  )
})

test('a provider records those who have a seat, and no others', async () => {
  const { asa, bea, record, leader, as, occasion_id, programme_id, provider_id, first } = await fresh()
  const provider = visitorIn(programme_id, 'provider', { provider_id })
  idOf(await as(leader, tx => bookPerson(tx, leader, { occasion_id, person_id: asa })))
  idOf(await record(asa, 8, first, provider))
  assert.equal(refusedAs(await record(bea, 8, first, provider)), 'not-found')
})

test('two sessions on a day hold together what they hold apart', async () => {
  const { asa, record, leader, occasion_id, programme_id, first, as } = await fresh()
  const afternoon = await transact(ground, houseScope, tx =>
    tx.db
      .insertInto('session')
      .values({
        programme_id,
        occasion_id,
        held_on: '2025-10-14',
        starts_at: '13:00',
        ends_at: '14:30',
        place: 'Osby',
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  const morning = idOf(await record(asa, 16, first))
  assert.equal(refusedAs(await record(asa, 7, afternoon.id)), 'longer-than-session')
  idOf(await record(asa, 6, afternoon.id))
  const more = {
    occasion_id,
    attendance_id: morning,
    version: 1,
    quarters: 17,
    is_signed: false,
    reason: 'Fel',
  }
  assert.equal(refusedAs(await as(leader, tx => correctAttendance(tx, leader, more))), 'longer-than-session')
})

test('the grid asks as many questions for one person as for many', async () => {
  const { asa, bea, record, leader, occasion_id } = await fresh()
  const queries = async () => {
    const work = { queries: 0 }
    await asked.run(work, () =>
      reading(ground, leader, async db => {
        await personsThere(db, occasion_id, '2025-10-14')
        await cellsOf(db, occasion_id)
        return countsOf(db, leader, occasion_id)
      }),
    )
    return work.queries
  }
  await record(asa)
  const before = await queries()
  await record(bea)
  assert.equal(await queries(), before)
})

test('after all that the trail is whole', async () => {
  assert.equal((await reading(ground, houseScope, db => verifyTrail(db))).broken_at, null)
})
