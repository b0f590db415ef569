// What the product counts in SQL, said a second time by itself so that tests have something to hold it against. These are twins:
// the rule is the fragment that each names, and nothing in app/ uses what stands here.
import type { LocalDate } from '../app/foundation/clock.ts'
import { QUARTERS_AN_HOUR, type Quarters } from '../app/foundation/hours.ts'
import { type Ore, rounded } from '../app/foundation/money.ts'
import type { NotCounted } from '../app/ledger/rules/not-counted.ts'
import type { AgeGroup } from '../app/people/rules/age-group.ts'

type Programme = { starts_on: LocalDate; ends_on: LocalDate }

/** Twin of `isAdmitted` (app/companies/queries/admitted.ts). */
export const isAdmitted = (
  { agreed_on }: { agreed_on: LocalDate | null },
  { starts_on, ends_on, until }: Programme & { until: LocalDate | null },
): boolean =>
  agreed_on !== null &&
  agreed_on >= starts_on &&
  agreed_on <= ends_on &&
  (until === null || agreed_on <= until)

export type SignedTime = {
  held_on: LocalDate
  programme: Programme
  /** Was the person employed that day? */
  is_employed: boolean
  /** Of the employer that day. */
  agreed_on: LocalDate | null
}

/** The first reason that holds, or null when the time counts. Twin of `due` (app/ledger/queries/due.ts). */
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

/** Value of time in öre, the programme keeping the odd öre. Twin of `valueInSql` (app/ledger/queries/due.ts). */
export const worthOf = (quarters: Quarters, ore_per_hour: Ore): Ore =>
  rounded(BigInt(quarters) * ore_per_hour, BigInt(QUARTERS_AN_HOUR))

/** By whole years on the day of starting. Twin of `ageGroupInSql` (app/statistics/queries/participants.ts). */
export const ageGroup = (years: number): AgeGroup =>
  years < 18 ? 'under_18' : years < 30 ? '18_29' : years < 55 ? '30_54' : '55_plus'
