import type { SettingName } from '../../programmes/rules/settings.ts'
import type { Moment } from './questions.ts'

/** What a participant's link is made for that leads to what they are asked after a course. */
export const EVALUATION = 'evaluation'

/** Whoever is found to have been there later than so many days after they were to be asked is not asked any more. */
export const STILL_ASKED_DAYS = 14
/** A link that came with a letter says so many days longer that it is closed, rather than nothing. */
export const SAYS_CLOSED_DAYS = 60

/** How long after the last session each is asked, in months, by the setting that says it; at the end at once. */
export const MONTHS_SET: Readonly<Record<Exclude<Moment, 'end'>, SettingName>> = {
  first_after: 'evaluation_first_months',
  second_after: 'evaluation_second_months',
}
