import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import type { Visitor } from '../../access/visitor.ts'
import { findPeople } from '../../bookings/queries/find-people.ts'
import { asked } from '../../foundation/asked.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { cellsOf, countsOf, personsThere } from '../queries/grid.ts'
import { attendanceOf } from '../queries.ts'
import { correctAttendance } from './correct-attendance.ts'
import { idOf, openTestGround, refusedAs } from './testing.ts'

const { database, ground, fresh } = await openTestGround()
after(() => database.close())

test('nobody with protected identity is in what a page is given, nor in its counts, whoever asks', async () => {
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
    counts: await countsOf(db, occasion_id),
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
    attended: 1,
    unsigned: 1,
    quarters: 8,
    unsigned_quarters: 8,
  })
  const company = visitorIn(programme_id, 'company', { company_id: companies[0]! })
  const own = await reading(ground, company, db => countsOf(db, occasion_id))
  assert.equal(own.attended, 1)
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

test('the grid asks as many questions for one person as for many', async () => {
  const { asa, bea, record, leader, occasion_id } = await fresh()
  const queries = async () => {
    const work = { queries: 0 }
    await asked.run(work, () =>
      reading(ground, leader, async db => {
        await personsThere(db, occasion_id, '2025-10-14')
        await cellsOf(db, occasion_id)
        return countsOf(db, occasion_id)
      }),
    )
    return work.queries
  }
  await record(asa)
  const before = await queries()
  await record(bea)
  assert.equal(await queries(), before)
})
