import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { reading, transact } from '../../foundation/transact.ts'
import { newPersonForm } from '../../people/rules/new-person-form.ts'
import { peopleToBook } from '../queries/people-to-book.ts'
import { bookNew } from './book-new.ts'
import { bookPeople } from './bookings.ts'
import { openTestGround } from './testing.ts'

const { database, ground, fresh } = await openTestGround()
after(() => database.close())

const typed = {
  number: '19920717-2397',
  given_name: 'Ny',
  family_name: 'Nyberg',
  email: '',
  mobile: '',
  education: 'isced_3_4',
  title: 'Svarvare',
  category: 'kollektiv',
  is_unqualified: '',
  trained: 'unknown',
  last_training_year: '',
  team: '',
  shift: 'natt',
  starts_on: '2025-10-01',
}

test('a new employee is entered and booked in one go, with those who are ticked: all of it or nothing', async () => {
  const { asa, bea, leader, companies, programme_id, occasion_id } = await fresh()
  const [company_id] = companies as [number, number]
  const add = (person_ids: number[], rest: Partial<typeof typed> = {}, visitor = leader) =>
    transact(ground, visitor, tx =>
      bookNew(tx, visitor, {
        occasion_id,
        company_id,
        person_ids,
        wait: false,
        despite: '',
        form: newPersonForm.schema.parse({ ...typed, ...rest }),
      }),
    )
  const here = () =>
    reading(ground, leader, async db =>
      (await peopleToBook(db, leader, { company_id, occasion_id })).map(one => [
        one.given_name,
        one.shift,
        one.has_seat,
      ]),
    )
  const before = await here()
  const own = visitorIn(programme_id, 'company', { company_id })
  assert.deepEqual(await add([], {}, own), { refused: 'not-allowed' }, 'a company enters no participant')
  assert.deepEqual(await add([], { number: '19920717-2398' }), {
    refused: 'bad-personal-number',
    field: 'number',
  })
  // The first session is on the fourteenth.
  assert.deepEqual(await add([], { starts_on: '2025-10-20' }), {
    refused: 'new-not-then',
    field: 'starts_on',
  })
  // Bea works elsewhere: nobody is booked, and the new one is not entered either.
  assert.deepEqual(await add([bea]), { refused: 'people-gone', field: 'person' })
  assert.deepEqual(await here(), before)
  assert.deepEqual(await add([asa]), { id: occasion_id, booked: 2, waiting: 0 })
  assert.deepEqual(await here(), [
    ['Åsa', '', true],
    ['Ny', 'natt', true],
  ])
  assert.deepEqual(await add([]), {
    refused: 'number-of-person',
    field: 'number',
    about: { name: 'Ny Nyberg' },
  })
  const again = await transact(ground, own, tx =>
    bookPeople(tx, own, { occasion_id, company_id, person_ids: [asa], wait: false, despite: '' }),
  )
  assert.equal('refused' in again && again.refused, 'people-cannot')
})
