import { newOnce } from '../../../access/answers.ts'
import type { Reading } from '../../../access/panel.tsx'
import type { CompanyFacts } from '../../../companies/queries.ts'
import { levelsAreOpen } from '../../../competences/queries/ground.ts'
import { sessionsOnce } from '../../../courses/pages/occasion-at.ts'
import { outcomesOf } from '../../../courses/queries/outcomes.ts'
import { boundsOf } from '../../../foundation/guards.ts'
import { fullName } from '../../../people/rules/names.ts'
import { maySeeWhoAt } from '../../../plans/policy.ts'
import { chosenAt } from '../../../plans/queries/chosen.ts'
import { linesOf } from '../../../plans/queries/plan.ts'
import { settingsOf } from '../../../programmes/queries.ts'
import { shiftTexts } from '../../../shifts/messages.ts'
import { workTimeTexts } from '../../messages/work-time.ts'
import { bookingTexts } from '../../messages.ts'
import type { Bookable } from '../../queries/bookable.ts'
import { lackingFor } from '../../queries/lacking.ts'
import { awayLimitOf, type PersonToBook, peopleToBook } from '../../queries/people-to-book.ts'
import { workTimesOf } from '../../queries/work-times.ts'
import { aidInSeat } from '../../rules/aid-value.ts'
import { seatsAsked } from '../../rules/events.ts'
import { seatFeeOn } from '../../rules/seat-fee.ts'
import { asksOf, workTimeTold } from '../work-time-shown.ts'

/** Who at a company can be booked on an occasion, what stands in their way, and what each number of seats would come to. */
export async function bookingShown(visit: Reading, company: CompanyFacts, occasion: Bookable) {
  const { db, visitor, ground, say, format } = visit
  const [t, shifts, w] = [say(bookingTexts), say(shiftTexts), say(workTimeTexts)]
  const [programme_id, today] = [visitor.programme!, ground.clock.today()]
  const day = occasion.days.first_on ?? today
  const at = { company_id: company.id, occasion_id: occasion.id }
  const people = await peopleToBook(db, visitor, at)
  const planned = await plannedFor(visit, company, occasion.course_id)
  const lacks = Map.groupBy(
    await lackingFor(db, visitor, {
      company_id: company.id,
      course_id: occasion.course_id,
      person_ids: people.map(one => one.id),
      day,
      today,
    }),
    one => one.person_id,
  )
  const times = await workTimesOf(
    db,
    visitor,
    people.filter(one => !one.has_seat).map(one => ({ occasion_id: occasion.id, person_id: one.id })),
  )
  const timeOf = new Map(times.map(one => [one.person_id, one]))
  const limit = await awayLimitOf(db, visitor, company.id)
  const sessions = await sessionsOnce(db, occasion.id)
  const fee = seatFeeOn(await settingsOf(db, programme_id), today)
  const aid = aidInSeat(occasion, fee)
  const asked = seatsAsked({
    programme_id,
    company_id: company.id,
    occasion_id: occasion.id,
    seats: 1,
    aid_ore: aid,
  })
  const bounds = await boundsOf(ground.guards, db, asked, today)
  const stopOf = (one: PersonToBook) =>
    one.has_seat
      ? t.has_seat_already
      : one.waits
        ? t.waits_already
        : one.busy_in.length > 0
          ? t.busy_then(one.busy_at ?? '')
          : null
  const said = people.map(one => {
    const own = lacks.get(one.id) ?? []
    const named = (state: 'lacks' | 'unknown') =>
      own
        .filter(lack => lack.state === state)
        .map(lack => (lack.level === null ? lack.name : `${lack.name} ${lack.level}`))
        .join(', ')
    const stop = stopOf(one)
    const shift = one.form ? shifts[`form_${one.form}`] : one.shift
    return {
      id: one.id,
      name: fullName(one) || t.no_name,
      team: one.team,
      shift,
      away_in: one.has_seat ? sessions.map(session => session.id) : one.busy_in,
      is_planned: planned.has(one.id),
      stop,
      is_ticked: planned.has(one.id) && stop === null && named('lacks') === '',
      note: [
        one.title,
        one.team && t.team_is(one.team),
        shift ? t.shift_is(shift) : t.shift_unknown,
        workTimeTold(timeOf.get(one.id), w, format),
        planned.has(one.id) && t.in_plan,
        stop,
        named('lacks') && t.lacks(named('lacks')),
        named('unknown') && t.not_known(named('unknown')),
      ]
        .filter(Boolean)
        .join(', '),
    }
  })
  const bound = bounds.toSorted((one, other) => (one.left < other.left ? -1 : 1))[0] ?? null
  return {
    once: newOnce(),
    people: said.toSorted((one, other) => Number(other.is_planned) - Number(one.is_planned)),
    asks: asksOf(times),
    session_ids: sessions.map(session => session.id),
    most: limit?.most ?? null,
    left: bound ? format.kronor(bound.left) : null,
    /** What each number of seats comes to, from none on. */
    sums: Array.from({ length: said.length + 1 }, (_, seats) => ({
      fee: format.kronor(fee * BigInt(seats)),
      hours: format.hours(occasion.quarters * seats),
      aid: format.kronor(aid * BigInt(seats)),
      is_over: bound !== null && aid > 0n && aid * BigInt(seats) > bound.left,
    })),
  }
}
export type BookingShown = Awaited<ReturnType<typeof bookingShown>>

/** Those who are chosen in the plan for what the course leads to; none where names are not shown to this visitor. */
async function plannedFor(
  { db, visitor, ground }: Reading,
  company: CompanyFacts,
  course_id: number,
): Promise<Set<number>> {
  if (!maySeeWhoAt(visitor, company) || !(await levelsAreOpen(db, visitor, company.id))) return new Set()
  const leads = new Set((await outcomesOf(db, [course_id])).map(one => one.competence_id))
  const lines = await linesOf(db, visitor, { company_id: company.id, today: ground.clock.today() })
  const useful = new Set(
    lines.filter(line => line.competence_id !== null && leads.has(line.competence_id)).map(line => line.id),
  )
  const chosen = await chosenAt(db, visitor, company.id)
  return new Set(
    chosen
      .filter(one => useful.has(one.line_id) && one.who.startsWith('p'))
      .map(one => Number(one.who.slice(1))),
  )
}
