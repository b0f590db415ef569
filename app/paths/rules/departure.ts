import type { LocalDate } from '../../foundation/clock.ts'
import type { Departure } from './stages.ts'

/** Why a company is not with us. */
export const BECAUSE = [
  'no_time',
  'no_need',
  'other_programme',
  'economy',
  'aid_ceiling',
  'closed',
  'outside_area',
  'no_answer',
  'other',
] as const
export type Because = (typeof BECAUSE)[number]

/** Before its agreement a company says no; after it, it leaves. */
export const departureKind = (agreed_on: LocalDate | null, happened_on: LocalDate): Departure =>
  agreed_on !== null && agreed_on <= happened_on ? 'left' : 'declined'
