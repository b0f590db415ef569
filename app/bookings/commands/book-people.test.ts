import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { takeSeat } from '../../courses/commands/seats.ts'
import { clockAt } from '../../foundation/clock.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { lackingFor } from '../queries/lacking.ts'
import { peopleToBook } from '../queries/people-to-book.ts'
import { seatsOf } from '../queries/waiting.ts'
import { bookPeople, bookPerson, cancelBooking } from './bookings.ts'
import { setAwayLimit } from './set-limit.ts'
import { swapSeat } from './swap-seat.ts'
import { openTestGround, refusedAs } from './testing.ts'

const { database, ground, fresh } = await openTestGround()
after(() => database.close())

const plain = { wait: false, despite: '' }

/** A company of three, of whom one is protected, with its own visitor, and an occasion of two seats that has begun. */
async function company() {
  const made = await fresh()
  const { programme_id, companies, as, occasion_id } = made
  const [company_id, other] = companies as [number, number]
  const own = visitorIn(programme_id, 'company', { company_id })
  const person = (given_name: string, at = company_id) =>
    transact(ground, houseScope, async tx => {
      const { id } = await tx.db
        .insertInto('person')
        .values({
          programme_id,
          given_name,
          family_name: 'Ny',
          sex: 'man',
          born_on: '1990-01-01',
          education: 'isced_unknown',
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await tx.db
        .insertInto('employment')
        .values({ programme_id, person_id: id, company_id: at, category: 'kollektiv', shift: 'natt' })
        .execute()
      return id
    })
  const book = (person_ids: number[], rest: Partial<typeof plain> = {}) =>
    as(own, tx => bookPeople(tx, own, { occasion_id, company_id, person_ids, ...plain, ...rest }))
  return { ...made, company_id, other, own, person, book }
}

test('a company books several of its own at once, all or none, and nobody else’s', async () => {
  const { asa, bea, own, book, person, as, leader, occasion_id, other } = await company()
  const bo = await person('Bo')
  assert.equal(refusedAs(await book([])), 'nobody-chosen')
  assert.equal(refusedAs(await book([asa, bea])), 'people-gone', 'Bea works elsewhere')
  assert.deepEqual(await book([bo, asa]), { id: occasion_id, booked: 2, waiting: 0 })
  assert.deepEqual(await book([bo, asa]), {
    refused: 'people-cannot',
    field: 'person',
    about: { seated: 'Åsa Ek, Bo Ny', waits: '', busy: '' },
  })
  const foreign = await as(own, tx =>
    bookPeople(tx, own, { occasion_id, company_id: other, person_ids: [bea], ...plain }),
  )
  assert.equal(refusedAs(foreign), 'not-found')
  const { seats, booked } = await reading(ground, leader, db => seatsOf(db, occasion_id))
  assert.deepEqual({ seats, booked }, { seats: 2, booked: 2 })
})

test('where there are too few seats nobody is booked, unless the rest may wait: then they do, in the order of the page', async () => {
  const { asa, book, person, own, company_id, occasion_id } = await company()
  const [bo, cia] = [await person('Bo'), await person('Cia')]
  assert.equal(refusedAs(await book([asa, bo, cia])), 'seats-too-few')
  assert.deepEqual(await book([cia, asa, bo], { wait: true }), { id: occasion_id, booked: 2, waiting: 1 })
  const people = await reading(ground, own, db => peopleToBook(db, own, { company_id, occasion_id }))
  assert.deepEqual(
    people.map(one => [one.given_name, one.has_seat, one.waits, one.shift]),
    [
      ['Åsa', true, false, ''],
      ['Bo', true, false, 'natt'],
      ['Cia', false, true, 'natt'],
    ],
  )
  assert.deepEqual((await book([cia], { wait: true })) as object, {
    refused: 'people-cannot',
    field: 'person',
    about: { seated: '', waits: 'Cia Ny', busy: '' },
  })
})

test('nobody is at two places at once', async () => {
  const { asa, book, leader, as, programme_id, occasion_id } = await company()
  const other = await transact(ground, houseScope, async ({ db }) => {
    const { course_id } = await db
      .selectFrom('occasion')
      .select('course_id')
      .where('id', '=', occasion_id)
      .executeTakeFirstOrThrow()
    const { id } = await db
      .insertInto('occasion')
      .values({ programme_id, course_id, code: 'SAMMA', seats: 9, cost_ore: 0n })
      .returning('id')
      .executeTakeFirstOrThrow()
    // From eleven on: an hour of the session from eight to twelve.
    await db
      .insertInto('session')
      .values({ programme_id, occasion_id: id, held_on: '2025-10-21', starts_at: '11:00', ends_at: '15:00' })
      .execute()
    return id
  })
  assert.ok(
    !isRefusal(await as(leader, tx => bookPerson(tx, leader, { occasion_id: other, person_id: asa }))),
  )
  const refused = await book([asa])
  assert.deepEqual(isRefusal(refused) && refused.about, { seated: '', waits: '', busy: 'Åsa Ek' })
})

test('what a course requires holds back whoever lacks it, and whoever arranges may say why they go', async () => {
  const { asa, book, leader, own, other, person, as, programme_id, occasion_id, company_id } = await company()
  const course_id = await transact(ground, houseScope, async ({ db }) => {
    const course = { programme_id, kind: 'broad' as const, quarters: 8, is_required_by_law: false }
    const { id: needs_course_id } = await db
      .insertInto('course')
      .values({ ...course, code: 'GRUND', title: 'Grunden' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { id: competence_id } = await db
      .insertInto('competence')
      .values({ programme_id, name: 'CNC', key: 'cnc' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { course_id } = await db
      .selectFrom('occasion')
      .select('course_id')
      .where('id', '=', occasion_id)
      .executeTakeFirstOrThrow()
    await db.insertInto('course_prerequisite').values({ programme_id, course_id, needs_course_id }).execute()
    await db
      .insertInto('course_prerequisite')
      .values({ programme_id, course_id, competence_id, level: 2 })
      .execute()
    return course_id
  })
  const lacks = await reading(ground, leader, db =>
    lackingFor(db, leader, {
      company_id,
      course_id,
      person_ids: [asa],
      day: '2025-10-14',
      today: '2025-10-15',
    }),
  )
  // Nothing is noted of the level: that is not known, and holds nobody back.
  assert.deepEqual(
    lacks.map(lack => [lack.name, lack.state]),
    [
      ['Grunden', 'lacks'],
      ['CNC', 'unknown'],
    ],
  )
  assert.equal(refusedAs(await book([asa], { despite: 'Kan det redan' })), 'prerequisite-missing')
  const despite = { occasion_id, person_id: asa, despite: 'Har gått den hos en annan anordnare' }
  assert.ok(!isRefusal(await as(leader, tx => bookPerson(tx, leader, despite))))
  const despiteSaid = {
    refused: 'prerequisite-missing',
    field: 'despite',
    about: { named: 'Bo Ny (Grunden)' },
  }
  const bo = await person('Bo')
  assert.deepEqual(await book([bo]), despiteSaid)
  assert.deepEqual(
    await as(own, tx => swapSeat(tx, own, { occasion_id, company_id, from: asa, to: bo, because: 'Byte' })),
    { ...despiteSaid, field: 'to' },
    'beside who was chosen',
  )
  // Bo went through it while he worked elsewhere: it is his.
  await transact(ground, houseScope, async ({ db }) => {
    await db.updateTable('employment').set({ starts_on: '2025-06-01' }).where('person_id', '=', bo).execute()
    await db
      .insertInto('employment')
      .values({
        programme_id,
        person_id: bo,
        company_id: other,
        category: 'kollektiv',
        ends_on: '2025-05-31',
      })
      .execute()
    const course = await db
      .selectFrom('course')
      .select('id')
      .where('programme_id', '=', programme_id)
      .where('code', '=', 'GRUND')
      .executeTakeFirstOrThrow()
    const { id } = await db
      .insertInto('occasion')
      .values({ programme_id, course_id: course.id, code: 'G', seats: 9, cost_ore: 0n })
      .returning('id')
      .executeTakeFirstOrThrow()
    const session = await db
      .insertInto('session')
      .values({ programme_id, occasion_id: id, held_on: '2025-03-03', starts_at: '08:00', ends_at: '10:00' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('attendance')
      .values({ programme_id, session_id: session.id, person_id: bo, quarters: 8 })
      .execute()
  })
  assert.ok(!isRefusal(await book([bo])))
})

test('a company sets its own limit, which two do not overwrite for each other', async () => {
  const { own, as, company_id, other } = await company()
  const set = (most: number, version: number, at = company_id) =>
    as(own, tx => setAwayLimit(tx, own, { company_id: at, most, version }))
  assert.ok(!isRefusal(await set(3, 0)))
  assert.equal(refusedAs(await set(4, 0)), 'changed-by-other')
  assert.ok(!isRefusal(await set(4, 1)))
  assert.equal(refusedAs(await set(4, 0, other)), 'not-found')
})

test('a seat is booked by the employer of the first day, be it before they begin, and by no other', async () => {
  const { programme_id, occasion_id, company_id, other, own, person, as, first, second } = await company()
  const [both, coming] = [await person('Eva'), await person('Ny')]
  const at = (person_id: number, job: { company_id: number; starts_on: string }) =>
    transact(ground, houseScope, async ({ db }) => {
      await db
        .insertInto('employment')
        .values({ programme_id, person_id, category: 'kollektiv', ...job })
        .execute()
    })
  await at(both, { company_id: other, starts_on: '2024-01-01' })
  await transact(ground, houseScope, async ({ db }) => {
    await db
      .updateTable('employment')
      .set({ starts_on: '2025-11-01' })
      .where('person_id', '=', coming)
      .execute()
    await db.deleteFrom('session').where('id', '=', second).execute()
    await db.updateTable('session').set({ held_on: '2025-11-05' }).where('id', '=', first).execute()
  })
  const book = (visitor: typeof own, company: number, id: number) =>
    as(visitor, tx =>
      bookPeople(tx, visitor, { occasion_id, company_id: company, person_ids: [id], ...plain }),
    )
  const elsewhere = visitorIn(programme_id, 'company', { company_id: other })
  assert.equal(refusedAs(await book(own, company_id, both)), 'people-gone', 'the other employs her last')
  assert.ok(!isRefusal(await book(elsewhere, other, both)))
  assert.ok(!isRefusal(await book(own, company_id, coming)))
})

test('a seat that has been used is not given back or swapped; of who never came a leader may say so', async () => {
  const { asa, leader, own, as, book, person, programme_id, occasion_id, company_id, first } = await company()
  const bo = await person('Bo')
  assert.ok(!isRefusal(await book([asa, bo])))
  await transact(ground, houseScope, tx =>
    tx.db
      .insertInto('attendance')
      .values({ programme_id, session_id: first, person_id: asa, quarters: 16 } as never)
      .execute(),
  )
  const cancel = (visitor: typeof own, person_id: number, day = '2025-10-15') =>
    transact({ ...ground, clock: clockAt(`${day}T09:00:00Z`) }, visitor, tx =>
      cancelBooking(tx, visitor, { occasion_id, person_id, because: 'Sjuk' }),
    )
  assert.equal(refusedAs(await cancel(own, asa)), 'seat-used')
  assert.equal(refusedAs(await cancel(leader, asa)), 'seat-used')
  const cia = await person('Cia')
  const swap = { occasion_id, company_id, from: asa, to: cia, because: 'Byte' }
  assert.equal(refusedAs(await as(own, tx => swapSeat(tx, own, swap))), 'seat-used')
  assert.equal(refusedAs(await cancel(own, bo, '2025-10-22')), 'occasion-over')
  assert.ok(!isRefusal(await cancel(leader, bo, '2025-10-22')))
})

test('an occasion for named companies is booked by no other', async () => {
  const { asa, bea, leader, as, book, person, programme_id, occasion_id, other } = await company()
  await transact(ground, houseScope, tx =>
    tx.db.insertInto('occasion_company').values({ programme_id, occasion_id, company_id: other }).execute(),
  )
  assert.equal(refusedAs(await book([asa])), 'not-found')
  const seat = (person_id: number) => as(leader, tx => bookPerson(tx, leader, { occasion_id, person_id }))
  assert.equal(refusedAs(await seat(asa)), 'not-for-company')
  assert.ok(!isRefusal(await seat(bea)))
  // One of its own has a seat, so that the company sees the occasion; it is still for another.
  await transact(ground, houseScope, tx => takeSeat(tx, { programme_id, occasion_id, person_id: asa }))
  assert.equal(refusedAs(await book([await person('Bo')])), 'not-for-company')
})
