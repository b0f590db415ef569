import type { Format } from '../../foundation/format.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { handlingTexts } from '../messages/protected.ts'

export type Standing = {
  stage: 'undated' | 'planned' | 'under_way' | 'over'
  booked: number
  /** Persons with any attended time. */
  attended: number
  /** Persons with time that is not signed. */
  unsigned: number
  unsigned_quarters: Quarters
}

/** Which sentence opens an occasion. */
export function occasionVerdict({ stage, booked, attended, unsigned }: Standing) {
  if (attended > 0) return unsigned === 0 ? 'all_signed' : 'some_unsigned'
  if (stage === 'undated') return 'undated'
  if (stage === 'planned') return booked > 0 ? 'booked' : 'planned'
  return stage === 'over' ? 'no_one_came' : 'nothing_recorded'
}

type Handling = Spoken<typeof handlingTexts>
type Sum = { quarters: Quarters; unsigned_quarters: Quarters }

/** How many of the protected wait for a signature, and for how long. */
export function protectedVerdict(
  people: readonly Sum[],
  t: Handling,
  format: Pick<Format, 'number' | 'hoursSaid'>,
): string {
  if (people.length === 0) return t.verdict_none
  const waiting = people.filter(one => one.unsigned_quarters > 0)
  if (waiting.length === 0)
    return t.verdict_all_signed(people.length, format.hoursSaid(sumOf(people, 'quarters')))
  const hours = format.hoursSaid(sumOf(waiting, 'unsigned_quarters'))
  return t.verdict_waiting(format.number(waiting.length), hours, format.number(people.length))
}

export function protectedPersonVerdict(
  rows: readonly { quarters: Quarters; signed_at: Date | null; is_bound: boolean }[],
  t: Handling,
  format: Pick<Format, 'hoursSaid'>,
): string {
  const sum = (of: typeof rows) => of.reduce((quarters, row) => quarters + row.quarters, 0)
  const waiting = sum(rows.filter(row => row.signed_at === null || !row.is_bound))
  if (waiting > 0) return t.person_waiting(format.hoursSaid(waiting))
  return sum(rows) > 0 ? t.person_signed(format.hoursSaid(sum(rows))) : t.person_none
}

const sumOf = (people: readonly Sum[], what: keyof Sum): Quarters =>
  people.reduce((sum, one) => sum + one[what], 0)
