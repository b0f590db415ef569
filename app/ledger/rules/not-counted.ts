import type { LocalDate } from '../../foundation/clock.ts'

/** Why a signed quarter-hour is not co-financing, in the order in which the reasons are tried. DOMAIN.md, "Co-financing hours". */
export const NOT_COUNTED = ['outside_programme', 'no_employment', 'not_admitted', 'before_agreement'] as const
export type NotCounted = (typeof NOT_COUNTED)[number]

export type SignedTime = {
  held_on: LocalDate
  programme: { starts_on: LocalDate; ends_on: LocalDate }
  /** Was the person employed that day? */
  is_employed: boolean
  /** Of the employer that day. */
  agreed_on: LocalDate | null
}

/** The first reason that holds, or null when the time counts. The database says the same in `due` of settle. */
export function notCountedBecause({
  held_on,
  programme,
  is_employed,
  agreed_on,
}: SignedTime): NotCounted | null {
  if (held_on < programme.starts_on || held_on > programme.ends_on) return 'outside_programme'
  if (!is_employed) return 'no_employment'
  if (agreed_on === null) return 'not_admitted'
  return agreed_on > held_on ? 'before_agreement' : null
}
