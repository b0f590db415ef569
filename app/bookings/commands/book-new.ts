import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { addPerson } from '../../people/commands/add-person.ts'
import type { NewPersonForm } from '../../people/rules/new-person-form.ts'
import { type Booking, bookPeople } from './bookings.ts'
import type { Seated } from './seat-people.ts'

/**
 * A new employee is entered and booked, with those who are chosen beside them: all of it or nothing. Refuses as `addPerson` and
 * `bookPeople`; `company-without-number`, and `new-not-then` where the new one does not work there on the first day.
 */
export async function bookNew(
  tx: Tx,
  visitor: Visitor,
  { form, ...booking }: Booking & { form: NewPersonForm },
): Promise<Seated | Refusal> {
  const company = await companyOf(tx.db, visitor, booking.company_id)
  if (!company) return refuse('not-found')
  const { id, organisation_number } = company
  if (organisation_number === null) return refuse('company-without-number', { field: 'form' })
  const made = await addPerson(tx, visitor, { company: { id, organisation_number }, form })
  if ('refused' in made) return made
  const booked = await bookPeople(tx, visitor, { ...booking, person_ids: [...booking.person_ids, made.id] })
  return 'refused' in booked && booked.refused === 'people-gone' && booking.person_ids.length === 0
    ? refuse('new-not-then', { field: 'starts_on' })
    : booked
}
