import type { Visitor } from '../../access/visitor.ts'
import { mayReadCost } from '../../courses/policy.ts'
import type { OccasionFacts, SessionRow } from '../../courses/queries.ts'
import { costPerSeat } from '../../courses/rules/cost-per-seat.ts'
import { stageOf } from '../../courses/rules/verdict.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { attendanceTexts } from '../messages.ts'
import type { countsOf } from '../queries/grid.ts'
import { occasionVerdict } from '../rules/verdict.ts'

export type Counts = Awaited<ReturnType<typeof countsOf>>
export type Speech = { format: Format; say: Spoken<typeof attendanceTexts> }
type Whole = {
  occasion: OccasionFacts
  sessions: readonly SessionRow[]
  counts: Counts | null
  today: LocalDate
}

/** The one sentence that opens the page of an occasion; without counts for those who see no attendance. */
export function verdictShown({ occasion, sessions, counts, today }: Whole, { format, say }: Speech): string {
  const first_on = sessions[0]?.held_on ?? null
  const last_on = sessions.at(-1)?.held_on ?? null
  if (occasion.state === 'cancelled') return say.verdict_cancelled
  const stage = stageOf({ first_on, last_on }, today)
  const day = first_on ? format.day(first_on) : ''
  if (!counts) {
    if (stage === 'undated') return say.verdict_undated
    if (stage === 'planned') return say.stage_planned(day)
    return stage === 'under_way' ? say.stage_under_way : say.stage_over(format.day(last_on!))
  }
  const { attended, unsigned, booked } = counts
  const number = format.number
  return {
    all_signed: () => say.verdict_all_signed(attended, number(attended), format.hoursSaid(counts.quarters)),
    some_unsigned: () =>
      say.verdict_some_unsigned(
        number(attended - unsigned),
        number(attended),
        format.hoursSaid(counts.unsigned_quarters),
      ),
    booked: () => say.verdict_booked(number(booked), number(occasion.seats), day),
    planned: () => say.verdict_planned(day),
    undated: () => say.verdict_undated,
    no_one_came: () => say.verdict_no_one_came,
    nothing_recorded: () => say.verdict_nothing_recorded,
  }[occasionVerdict({ stage, ...counts })]()
}

/** What stands beside: seats, provider and, for those whom it concerns, the cost. */
export function factsShown(
  occasion: OccasionFacts,
  counts: Counts | null,
  visitor: Visitor,
  { format, say }: Speech,
) {
  const seats = format.number(occasion.seats)
  const each = costPerSeat(occasion.cost_ore, occasion.seats)
  return [
    {
      label: say.seats,
      value: counts && counts.booked > 0 ? say.booked_of(format.number(counts.booked), seats) : seats,
    },
    { label: say.provider, value: occasion.provider ?? '–' },
    ...(mayReadCost(visitor)
      ? [
          { label: say.cost, value: format.kronor(occasion.cost_ore) },
          { label: say.cost_per_seat, value: each === null ? '–' : format.kronor(each) },
        ]
      : []),
  ]
}

export const sessionShown = (session: SessionRow, { format }: Speech) => ({
  id: session.id,
  held_on: format.longDay(session.held_on),
  times: format.span(session.starts_at, session.ends_at),
  place: [session.place, session.address, session.room].filter(Boolean).join(', ') || '–',
  length: format.hours(session.quarters),
})
