import type { Quarters } from '../../foundation/hours.ts'

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
