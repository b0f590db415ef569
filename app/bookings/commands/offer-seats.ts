import { sql } from 'kysely'
import { holdOccasion } from '../../courses/commands/seats.ts'
import { takesNobody } from '../../courses/rules/takes-nobody.ts'
import { type LocalDate, localDateOf, STOCKHOLM } from '../../foundation/clock.ts'
import { addDays, earlierOf } from '../../foundation/dates.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { addWorkdays } from '../../foundation/workdays.ts'
import type { Post } from '../../letters/commands/send-letter.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'
import { queueAt, seatsOf } from '../queries/waiting.ts'
import { offersOf } from '../rules/queue.ts'
import { tellOfCancelling, tellOfOffer } from './tell-waiting.ts'

/**
 * Goes through every waiting list: offers that nobody has answered lapse, lists of what has begun or is cancelled are over (of the latter with a letter), and free seats are offered to
 * those who are next, with a letter and a last day. One list that fails stops no other; the fault is told when all are done. How many offers.
 */
export async function offerSeats(ground: Ground, post: Post): Promise<number> {
  const lists = await reading(ground, houseScope, db =>
    db
      .selectFrom('waiting')
      .select(['programme_id', 'occasion_id'])
      .distinct()
      .where('ended_at', 'is', null)
      .orderBy('programme_id')
      .orderBy('occasion_id')
      .execute(),
  )
  const faults: unknown[] = []
  let offered = 0
  for (const { programme_id, occasion_id } of lists) {
    try {
      const done = await transact(ground, { ...houseScope, programme: programme_id }, async tx => ({
        offers: await offerAt(tx, post, { programme_id, occasion_id }),
      }))
      if (!isRefusal(done)) offered += done.offers
    } catch (error) {
      faults.push(error)
    }
  }
  if (faults.length > 0) throw faults.length === 1 ? faults[0] : new AggregateError(faults)
  return offered
}

type At = { programme_id: number; occasion_id: number }

async function offerAt(tx: Tx, post: Post, at: At): Promise<number> {
  await holdOccasion(tx, at.occasion_id)
  const today = tx.clock.today()
  const occasion = await tx.db
    .selectFrom('occasion')
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .select(['occasion.code', 'occasion.state', 'occasion.why_cancelled', 'course.title'])
    .select(eb =>
      eb
        .selectFrom('session')
        .whereRef('session.occasion_id', '=', 'occasion.id')
        .select(day => day.fn.min('held_on').as('first_on'))
        .as('first_on'),
    )
    .where('occasion.id', '=', at.occasion_id)
    .executeTakeFirstOrThrow()
  const isOver = takesNobody(occasion) !== null || (occasion.first_on !== null && occasion.first_on <= today)
  const course = `${occasion.title}, ${occasion.code}`
  if (occasion.state === 'cancelled')
    await tellOfCancelling(tx, post, { ...at, course, why: occasion.why_cancelled ?? '' })
  await endOld(tx, at, isOver)
  if (isOver) return 0
  const { seats, booked, held } = await seatsOf(tx.db, at.occasion_id)
  const queue = await queueAt(tx.db, { ...at, today })
  const days = Number(
    figureOn(await settingsOf(tx.db, at.programme_id), 'seat_offer_days', today) ??
      KNOWN_SETTINGS.seat_offer_days.amount,
  )
  const wished = addWorkdays(today, days)
  // An answer that comes on the first day is too late; the last day is one before it at most.
  const until = occasion.first_on === null ? wished : earlierOf(wished, addDays(occasion.first_on, -1))
  const offers = offersOf(queue, seats - booked - held)
  for (const { id, offered } of offers) {
    await tx.db
      .updateTable('waiting')
      .set({ offered, offered_at: tx.clock.now(), offer_until: noonOn(until) })
      .where('id', '=', id)
      .execute()
    const company_id = queue.find(one => one.id === id)!.company_id
    await note(tx, {
      action: 'seats-offered',
      subject: 'waiting',
      subject_id: id,
      programme_id: at.programme_id,
      about: { occasion_id: at.occasion_id, company_id, seats: offered },
    })
    await tellOfOffer(tx, post, { programme_id: at.programme_id, company_id, offered, until, course })
  }
  return offers.length
}

/** What nobody answered in time, and every place at what takes nobody, or is no longer for its company. */
async function endOld(tx: Tx, { programme_id, occasion_id }: At, isOver: boolean): Promise<void> {
  const places = await tx.db
    .selectFrom('waiting')
    .select(['id', 'company_id', 'offer_until'])
    .select(sql<boolean>`occasion_is_for(occasion_id, company_id)`.as('is_for'))
    .where('occasion_id', '=', occasion_id)
    .where('ended_at', 'is', null)
    .execute()
  const ended = places.filter(
    one =>
      isOver || !one.is_for || (one.offer_until !== null && localDateOf(one.offer_until) < tx.clock.today()),
  )
  for (const { id, company_id, is_for } of ended) {
    const takes_none = isOver || !is_for
    await tx.db
      .updateTable('waiting')
      .set({
        offered: 0,
        offered_at: null,
        offer_until: null,
        ended_at: tx.clock.now(),
        ended_because: takes_none ? 'over' : 'lapsed',
      })
      .where('id', '=', id)
      .execute()
    await note(tx, {
      action: takes_none ? 'waiting-over' : 'offer-lapsed',
      subject: 'waiting',
      subject_id: id,
      programme_id,
      about: { occasion_id, company_id },
    })
  }
}

/** A moment within a day in Stockholm, whatever the clocks do. */
const noonOn = (day: LocalDate) =>
  new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: STOCKHOLM, plainTime: '12:00' })
      .epochMilliseconds,
  )
