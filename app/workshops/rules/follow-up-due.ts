import type { LocalDate } from '../../foundation/clock.ts'
import { addMonths } from '../../foundation/dates.ts'

/** The workshop that was closed last at a company. `followed_on`: the last day that has been noted as a follow-up there. */
export type LastWorkshop = {
  kind: 'gap' | 'follow_up'
  closed_on: LocalDate
  followed_on: LocalDate | null
}

/**
 * The day from which a follow-up is asked for: so many months after a Mind the Gap was closed. Null where nothing is asked for: the gaps
 * have been walked through in the room, or it has been noted that it was done elsewhere since then.
 */
export const followUpAskedOn = (
  { kind, closed_on, followed_on }: LastWorkshop,
  months: number,
): LocalDate | null =>
  kind === 'follow_up' || (followed_on !== null && followed_on >= closed_on)
    ? null
    : addMonths(closed_on, months)
