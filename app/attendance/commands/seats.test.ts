import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { bookPerson, cancelBooking } from '../../bookings/commands/bookings.ts'
import { findPeople } from '../../bookings/queries/find-people.ts'
import { takeSeat } from '../../courses/commands/seats.ts'
import { occasionsOf } from '../../courses/queries/occasion-list.ts'
import { occasionOf } from '../../courses/queries.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { protectPerson } from '../../people/commands/protect-person.ts'
import { addSetting } from '../../programmes/commands/add-setting.ts'
import { readList } from '../../ui/list-url.ts'
import { countsOf } from '../queries/grid.ts'
import { freeSeatsOf } from '../queries/waiting.ts'
import { idOf, openTestGround, refusedAs } from './testing.ts'

const { database, ground, fresh } = await openTestGround()
after(() => database.close())

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

test('a provider records those who have a seat, and no others', async () => {
  const { asa, bea, record, leader, as, occasion_id, programme_id, provider_id, first } = await fresh()
  const provider = visitorIn(programme_id, 'provider', { provider_id })
  idOf(await as(leader, tx => bookPerson(tx, leader, { occasion_id, person_id: asa })))
  idOf(await record(asa, 8, first, provider))
  assert.equal(refusedAs(await record(bea, 8, first, provider)), 'not-found')
})

test('nobody is booked whose employer has not declared what other aid it has had, from the day that this is asked for', async () => {
  const { asa, leader, as, record, occasion_id, programme_id } = await fresh()
  const book = () => as(leader, tx => bookPerson(tx, leader, { occasion_id, person_id: asa }))
  const set = (amount: string, valid_from: string) =>
    as(leader, tx =>
      addSetting(tx, programme_id, {
        name: 'declaration_required',
        amount,
        valid_from,
        source: 'Prov',
        certainty: 'stated',
      }),
    )
  await as(leader, async ({ db }) => {
    const { id } = await db
      .insertInto('company')
      .values({ programme_id, organisation_number: '5560000001', name: 'Tyst AB', municipality_code: '1290' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db.updateTable('employment').set({ company_id: id }).where('person_id', '=', asa).execute()
    return {}
  })
  assert.deepEqual(await book(), {
    refused: 'declaration-missing',
    field: 'declaration',
    about: { name: 'Tyst AB' },
  })
  // Nor does anyone come in without a seat.
  assert.deepEqual(await record(asa), { refused: 'declaration-missing', about: { name: 'Tyst AB' } })
  idOf(await set('0', '2025-10-15'))
  idOf(await book())
  idOf(await record(asa))
})

test('free and booked are together the seats, and a protected person is in none of them', async () => {
  const { leader, as, asa, bea, hidden, programme_id, occasion_id } = await fresh()
  const seats = () =>
    reading(ground, leader, async db => {
      const list = readList(new URLSearchParams(), { sorts: ['held_on'] })
      const { rows } = await occasionsOf(db, leader, list, '2025-10-15')
      const { booked } = await countsOf(db, occasion_id)
      const one = await occasionOf(db, leader, occasion_id)
      assert.equal(rows[0]!.seats, one!.seats)
      const soon = await freeSeatsOf(db, { programme_id, until: '2025-10-08' })
      assert.equal(soon.seats, rows[0]!.free)
      return { seats: rows[0]!.seats, booked, free: rows[0]!.free }
    })
  const book = (person_id: number) => as(leader, tx => bookPerson(tx, leader, { occasion_id, person_id }))
  idOf(await book(asa))
  assert.deepEqual(await seats(), { seats: 2, booked: 1, free: 1 })
  await transact(ground, houseScope, tx => takeSeat(tx, { programme_id, occasion_id, person_id: hidden }))
  assert.deepEqual(await seats(), { seats: 2, booked: 1, free: 1 }, 'a protected person moves nothing')
  // What is shown as free can be booked, or the refusal would tell.
  idOf(await book(bea))
  assert.deepEqual(await seats(), { seats: 2, booked: 2, free: 0 })
  await as(leader, tx => protectPerson(tx, leader, bea))
  assert.deepEqual(await seats(), { seats: 2, booked: 1, free: 1 }, 'as if the seat had been given back')
})
