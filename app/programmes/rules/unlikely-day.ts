import type { LocalDate } from '../../foundation/clock.ts'
import { addMonths } from '../../foundation/dates.ts'
import { optionalTextField } from '../../foundation/fields.ts'
import { unlikelyDayTexts } from '../messages/unlikely-day.ts'

/** What led to a programme has happened within so many months before it began; chosen on 29 November 2026. */
const MONTHS_BEFORE = 24

/** Whether a day lies so long before the programme that it is more likely to be mistyped than true. */
export const isUnlikelyDay = (day: LocalDate, starts_on: LocalDate): boolean =>
  day < addMonths(starts_on, -MONTHS_BEFORE)

/** The field of a form that asks why such a day is right all the same. It is told in the trail. */
export const dayBecause = {
  reads: optionalTextField(300).optional(),
  label: unlikelyDayTexts.day_because,
  hint: unlikelyDayTexts.day_because_hint,
  whenAsked: true,
} as const
