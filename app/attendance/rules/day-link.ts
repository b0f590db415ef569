import type { LocalDate } from '../../foundation/clock.ts'
import { addDays } from '../../foundation/dates.ts'

/** Names stand on the lists of a day until the next one is over: a night ends in it. */
export const mayShowDay = (held_on: LocalDate, today: LocalDate): boolean =>
  held_on <= today && today <= addDays(held_on, 1)

/** What was marked without network arrives when there is some again. Days; chosen on 30 November 2026. */
const TAKEN_DAYS = 7

/** Whether what was marked on a day is still taken by its link. */
export const mayTakeDay = (held_on: LocalDate, today: LocalDate): boolean =>
  held_on <= today && today <= addDays(held_on, TAKEN_DAYS)
