import type { LocalDate } from '../../foundation/clock.ts'
import type { Standing } from './matrix.ts'

/** How far a manager has come with someone, in the competences that the company looks at. */
export type Progress = {
  rated: number
  of: number
  /** The day of what the manager noted longest ago; null while nothing is noted. */
  oldest: LocalDate | null
}

/** Counts what the manager has rated. What others have said counts as nothing here. */
export function progressOf(
  standing: ReadonlyMap<number, Standing>,
  competences: readonly { id: number }[],
): Progress {
  const days = competences.flatMap(({ id }) => standing.get(id)?.manager_on ?? [])
  return { rated: days.length, of: competences.length, oldest: days.toSorted()[0] ?? null }
}

/** Whether the manager has something left to say of a team: nobody of it, or nothing to rate, leaves nothing. */
export const isLeftToRate = (
  rows: readonly { standing: ReadonlyMap<number, Standing> }[],
  competences: readonly { id: number }[],
): boolean => rows.some(({ standing }) => progressOf(standing, competences).rated < competences.length)

/** Whom to rate first: those with most left, then those who were rated longest ago. */
export const beforeInTurn = (one: Progress, other: Progress): number =>
  other.of - other.rated - (one.of - one.rated) || (one.oldest ?? '').localeCompare(other.oldest ?? '')

/** The next without an answer of the manager's after this one, then from the beginning; null when none is left. */
export function nextToRate<C extends { id: number }>(
  competences: readonly C[],
  standing: ReadonlyMap<number, Standing>,
  after?: number,
): C | null {
  const at = competences.findIndex(one => one.id === after) + 1
  const inTurn = [...competences.slice(at), ...competences.slice(0, at)]
  return inTurn.find(one => (standing.get(one.id)?.manager ?? null) === null && one.id !== after) ?? null
}

/** The same, and when all are answered the next that has not been looked at today, until the last. */
export const nextToLookAt = <C extends { id: number }>(
  competences: readonly C[],
  standing: ReadonlyMap<number, Standing>,
  { after, today }: { after?: number; today: LocalDate },
): C | null =>
  nextToRate(competences, standing, after) ??
  competences
    .slice(competences.findIndex(one => one.id === after) + 1)
    .find(({ id }) => standing.get(id)?.manager_on !== today) ??
  null
