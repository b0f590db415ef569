import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { seatPeople } from '../../bookings/commands/seat-people.ts'
import { mayBookFor } from '../../bookings/policy.ts'
import { peopleToBook } from '../../bookings/queries/people-to-book.ts'
import { companyOf } from '../../companies/queries.ts'
import { holdOccasion } from '../../courses/commands/seats.ts'
import { takesNobody } from '../../courses/rules/takes-nobody.ts'
import { hoursOf } from '../../foundation/hours.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { addPerson } from '../../people/commands/add-person.ts'
import type { NewPersonForm } from '../../people/rules/new-person-form.ts'
import { type WalkIn, walkInsOf } from '../queries/walk-ins.ts'
import { attendanceChanged } from '../rules/events.ts'
import type { Returned } from '../rules/walk-in.ts'
import { mostLeft, noteWalkIn } from './walk-ins-of.ts'

export type Of = { company_id: number; walk_in_id: number }

/**
 * The company says who it was: they have a seat from now on, and the hours are theirs to sign as everyone's are. Nobody with protected identity
 * is found: their handler is asked. Refuses `not-found`, `not-yours`, `walk-in-gone` for what does not wait for the company any more, `people-gone`
 * for whoever would not go for it, `already-recorded`, `day-is-full` where other sessions of the day have taken the time, `occasion-closed`, and as
 * `seatPeople`, all but `people-cannot` of the person.
 */
export async function completeWalkIn(
  tx: Tx,
  visitor: Visitor,
  { person_id, busy_known, ...of }: Of & { person_id: number; busy_known: boolean },
): Promise<{ id: number } | Refusal> {
  const waits = await heldFor(tx, visitor, of)
  if (isRefusal(waits)) return waits
  const { occasion_id, session_id, quarters, held_on } = waits
  const taken = takesNobody(waits)
  if (taken) return refuse(taken.refused, { field: 'form' })
  const people = await peopleToBook(tx.db, visitor, { company_id: of.company_id, occasion_id })
  const whose = people.find(one => one.id === person_id)
  if (!whose) return refuse('people-gone', { field: 'person' })
  if (!whose.has_seat) {
    const seating = {
      occasion_id,
      company_id: of.company_id,
      person_ids: [person_id],
      wait: false,
      despite: '',
    }
    const seated = await seatPeople(tx, visitor, { ...seating, afterwards: { busy_known } })
    if (isRefusal(seated)) return seated.field === 'person' ? seated : { ...seated, field: 'form' }
  }
  const most = await mostLeft(tx.db, { session_id, person_id })
  if (quarters > most) return refuse('day-is-full', { field: 'person', about: { most: hoursOf(most) } })
  const id = await noteWalkIn(tx, { walk_in_id: of.walk_in_id, person_id })
  if (id === null) return refuse('already-recorded', { field: 'person' })
  await note(tx, {
    action: 'walk-in-completed',
    subject: 'walk_in',
    subject_id: of.walk_in_id,
    programme_id: visitor.programme,
    person_id,
    about: { occasion_id, held_on, quarters },
  })
  await tx.tell(
    attendanceChanged({ programme_id: visitor.programme!, attendance_ids: [id], done: 'recorded' }),
  )
  return { id: of.walk_in_id }
}

/** The same of somebody whom nobody has entered, by those who may enter people: all of it or nothing. Refuses as `addPerson`, `new-not-then`. */
export async function completeWithNew(
  tx: Tx,
  visitor: Visitor,
  { form, ...of }: Of & { form: NewPersonForm },
): Promise<{ id: number } | Refusal> {
  const company = await companyOf(tx.db, visitor, of.company_id)
  if (!company) return refuse('not-found')
  const { id, organisation_number } = company
  if (organisation_number === null) return refuse('company-without-number', { field: 'form' })
  const made = await addPerson(tx, visitor, { company: { id, organisation_number }, form })
  if (isRefusal(made)) return made
  const done = await completeWalkIn(tx, visitor, { ...of, person_id: made.id, busy_known: true })
  return isRefusal(done) && done.refused === 'people-gone'
    ? refuse('new-not-then', { field: 'starts_on' })
    : done
}

/** It is none of the company's, or somebody whom it cannot say: whoever arranges has it back, and why. Refuses `not-found`, `not-yours`, `walk-in-gone`. */
export async function returnWalkIn(
  tx: Tx,
  visitor: Visitor,
  { because, ...of }: Of & { because: Returned },
): Promise<{ id: number } | Refusal> {
  const waits = await heldFor(tx, visitor, of)
  if (isRefusal(waits)) return waits
  await sql`select return_walk_in(${of.walk_in_id}, ${because}, ${tx.clock.now()})`.execute(tx.db)
  await note(tx, {
    action: 'walk-in-returned',
    subject: 'walk_in',
    subject_id: of.walk_in_id,
    programme_id: visitor.programme,
    about: { occasion_id: waits.occasion_id, held_on: waits.held_on, because },
  })
  return { id: of.walk_in_id }
}

/** What waits for a company, held until the end: the occasion first, as everyone who books does. */
async function heldFor(tx: Tx, visitor: Visitor, { company_id, walk_in_id }: Of): Promise<WalkIn | Refusal> {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayBookFor(visitor, company)) return refuse('not-yours')
  const [before] = await walkInsOf(tx.db, visitor, { company_id, walk_in_id })
  if (!before || !(await holdOccasion(tx, before.occasion_id)))
    return refuse('walk-in-gone', { field: 'form' })
  await sql`select hold_walk_in(${walk_in_id})`.execute(tx.db)
  const [waits] = await walkInsOf(tx.db, visitor, { company_id, walk_in_id })
  return waits ?? refuse('walk-in-gone', { field: 'form' })
}
