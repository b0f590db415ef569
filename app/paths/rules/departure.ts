import type { LocalDate } from '../../foundation/clock.ts'
import type { Departure } from './stages.ts'

/** Before its agreement a company says no; after it, it leaves. */
export const departureKind = (agreed_on: LocalDate | null, happened_on: LocalDate): Departure =>
  agreed_on !== null && agreed_on <= happened_on ? 'left' : 'declined'
