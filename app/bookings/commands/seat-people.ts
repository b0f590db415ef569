import type { Visitor } from '../../access/visitor.ts'
import { undeclaredCompany } from '../../agreements/queries/undeclared.ts'
import { takeSeat } from '../../courses/commands/seats.ts'
import { takesNobody } from '../../courses/rules/takes-nobody.ts'
import { refusedByGuards } from '../../foundation/guards.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { fullName } from '../../people/rules/names.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { mayBookPeople } from '../policy.ts'
import { type Bookable, isForCompany } from '../queries/bookable.ts'
import { lackingFor } from '../queries/lacking.ts'
import { type PersonToBook, peopleAsked } from '../queries/people-to-book.ts'
import { seatsOf } from '../queries/waiting.ts'
import { workTimesOf } from '../queries/work-times.ts'
import { aidInSeat } from '../rules/aid-value.ts'
import { bookingRefusal } from '../rules/booking.ts'
import { seatsAsked } from '../rules/events.ts'
import { seatFeeOn } from '../rules/seat-fee.ts'
import { NOTHING_SAID, type Said, unsaidOf } from '../rules/work-time.ts'
import { heldBookable } from './hold.ts'
import { joinList } from './join-list.ts'
import { keepSaid } from './say-work-time.ts'

type Seating = {
  occasion_id: number
  /** Whose people they are, and whose aid it is; null for someone without an employer. */
  company_id: number | null
  person_ids: readonly number[]
  /** Whoever finds no seat is put on the waiting list. */
  wait: boolean
  /** Why they go although they lack something that the course requires; only from whoever arranges. */
  despite: string
  /** What is said of time outside the rota and of broken rest; without, nothing is. */
  said?: Said
  /** So many of the held seats have been offered to them: nobody stands before them. A swap asks no count. */
  own_seats?: number
  /**
   * They have been there without a seat: it is booked after the fact, over or full, and whatever the course requires they have gone through it.
   * `busy_known`: that they had a seat at something else at the same time is known.
   */
  afterwards?: { busy_known: boolean }
}

export type Seated = { id: number; booked: number; waiting: number }

/**
 * Seats for people, all or none, and for those who find no seat a place on the waiting list where that is wished. The occasion is held until
 * the end. Refuses `occasion-over`, `occasion-cancelled`, `occasion-closed`, `not-for-company`, `people-cannot` (with the names and why), `prerequisite-missing`, `declaration-missing`,
 * `seats-too-few`, `paid-unsaid` and `rest-unsaid` for what has to be said first, and what the guards refuse. That the visitor may book them has been found out.
 */
export async function seatPeople(tx: Tx, visitor: Visitor, seating: Seating): Promise<Seated | Refusal> {
  const { company_id, person_ids, wait, own_seats, said = NOTHING_SAID, afterwards } = seating
  const [programme_id, today] = [visitor.programme!, tx.clock.today()]
  const occasion = await heldBookable(tx, visitor, seating.occasion_id)
  if (!occasion) return refuse('not-found')
  const people = await peopleAsked(tx.db, visitor, { occasion_id: occasion.id, person_ids })
  if (people.length < person_ids.length) return refuse('people-gone', { field: 'person' })
  const { seats, booked, held } = await seatsOf(tx.db, occasion.id)
  const { last_on } = occasion.days
  const over = afterwards ? null : bookingRefusal({ seats: 0, booked, last_on, is_booked: false }, today)
  if (over) return over
  const taken = takesNobody(occasion)
  if (taken) return taken
  if (!(await isForCompany(tx.db, occasion.id, company_id)))
    return refuse('not-for-company', { field: 'form' })
  const cannot = cannotOf(people, seating)
  if (cannot) return cannot
  const lacking = afterwards ? null : await lackingOf(tx, visitor, { ...seating, occasion }, people)
  if (lacking) return lacking
  const employer =
    company_id === null ? undefined : await undeclaredCompany(tx.db, visitor, { company_id, day: today })
  if (employer) return refuse('declaration-missing', { field: 'declaration', about: { name: employer.name } })

  const open =
    seats === 0 || afterwards
      ? person_ids.length
      : own_seats === undefined
        ? occasion.open
        : Math.max(0, seats - booked - held + own_seats)
  const [seated, left] = [person_ids.slice(0, open), person_ids.slice(open)]
  if (left.length > 0 && (!wait || company_id === null))
    return refuse('seats-too-few', { field: 'wait', about: { seats } })
  const times = await workTimesOf(
    tx.db,
    visitor,
    seated.map(person_id => ({ occasion_id: occasion.id, person_id })),
  )
  // Whoever has been there is not asked before: the company answers when it is known.
  const unsaid = afterwards ? null : unsaidRefusal(people, unsaidOf(times, said))
  if (unsaid) return unsaid

  if (company_id !== null && seated.length > 0) {
    const each = aidInSeat(occasion, seatFeeOn(await settingsOf(tx.db, programme_id), today))
    const refusal = await refusedByGuards(
      tx,
      seatsAsked({
        programme_id,
        company_id,
        occasion_id: occasion.id,
        seats: seated.length,
        aid_ore: each * BigInt(seated.length),
      }),
    )
    if (refusal) return { field: 'form', ...refusal }
  }
  for (const person_id of seated) {
    const made = await takeSeat(tx, { programme_id, occasion_id: occasion.id, person_id })
    await note(tx, {
      action: 'person-booked',
      subject: 'booking',
      subject_id: made.id,
      programme_id,
      person_id,
      about: { occasion_id: occasion.id, ...(seating.despite ? { despite: seating.despite } : {}) },
    })
  }
  if (company_id !== null) await keepSaid(tx, visitor, { company_id, times, said })
  if (left.length > 0 && company_id !== null)
    await joinList(tx, visitor, { occasion_id: occasion.id, company_id, person_ids: left })
  return { id: occasion.id, booked: seated.length, waiting: left.length }
}

function cannotOf(
  people: readonly PersonToBook[],
  { own_seats, afterwards }: Pick<Seating, 'own_seats' | 'afterwards'>,
): Refusal | null {
  const named = (which: (one: PersonToBook) => boolean) => people.filter(which).map(fullName).join(', ')
  const about = {
    seated: named(one => one.has_seat),
    waits: named(one => !one.has_seat && one.waits && own_seats === undefined && !afterwards),
    busy: named(one => one.busy_in.length > 0 && !afterwards?.busy_known),
  }
  return Object.values(about).some(Boolean) ? refuse('people-cannot', { field: 'person', about }) : null
}

/** Nobody is booked outside paid time, or so that the rest is broken, before it has been told and answered. */
function unsaidRefusal(
  people: readonly PersonToBook[],
  { paid, rest }: { paid: number[]; rest: number[] },
): Refusal | null {
  const named = (ids: number[]) =>
    people
      .filter(one => ids.includes(one.id))
      .map(fullName)
      .join(', ')
  if (paid.length > 0) return refuse('paid-unsaid', { field: 'paid', about: { named: named(paid) } })
  return rest.length > 0 ? refuse('rest-unsaid', { field: 'rest', about: { named: named(rest) } }) : null
}

async function lackingOf(
  tx: Tx,
  visitor: Visitor,
  { occasion, company_id, person_ids, despite }: Seating & { occasion: Bookable },
  people: readonly PersonToBook[],
): Promise<Refusal | null> {
  if (despite && mayBookPeople(visitor)) return null
  const today = tx.clock.today()
  const lacks = await lackingFor(tx.db, visitor, {
    company_id,
    course_id: occasion.course_id,
    person_ids,
    day: occasion.days.first_on ?? today,
    today,
  })
  const named = people.flatMap(one => {
    const own = lacks.filter(lack => lack.person_id === one.id && lack.state === 'lacks')
    return own.length > 0 ? [`${fullName(one)} (${own.map(lack => lack.name).join(', ')})`] : []
  })
  return named.length > 0
    ? refuse('prerequisite-missing', { field: 'despite', about: { named: named.join('; ') } })
    : null
}
