import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { addSetting } from '../../programmes/commands/add-setting.ts'
import { findPeople } from '../queries/find-people.ts'
import { bookPerson, cancelBooking } from './bookings.ts'
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
