import type { LocalDate } from '../../foundation/clock.ts'

/** How an occasion list stands: how many there are, how many are not over, and the nearest day of one. */
export type Schedule = { all: number; coming: number; next_on: LocalDate | null }

/** Which sentence opens the list of occasions. */
export function scheduleVerdict({
  all,
  coming,
  next_on,
}: Schedule): 'no_occasions' | 'nothing_coming' | 'next_is' {
  if (all === 0) return 'no_occasions'
  return coming > 0 && next_on ? 'next_is' : 'nothing_coming'
}

/** Which sentence opens one course or one occasion: planned, under way or over. */
export function stageOf(
  { first_on, last_on }: { first_on: LocalDate | null; last_on: LocalDate | null },
  today: LocalDate,
): 'undated' | 'planned' | 'under_way' | 'over' {
  if (!first_on || !last_on) return 'undated'
  if (first_on > today) return 'planned'
  return last_on < today ? 'over' : 'under_way'
}
