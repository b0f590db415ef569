import type { Usual } from '../../programmes/rules/design.ts'

/**
 * The highest step to which someone has climbed by these levels: they have what usually belongs to it and to every step below, so many
 * competences at a level or above. A step to which nothing usually belongs is proposed to nobody and stops nobody. More levels never propose
 * a lower step.
 */
export function stepProposed<S extends Usual>(steps: readonly S[], levels: readonly number[]): S | null {
  const beyond = steps.findIndex(step => asksForLevels(step) && !belongs(step, levels))
  const climbed = beyond < 0 ? steps : steps.slice(0, beyond)
  return climbed.findLast(asksForLevels) ?? null
}

const asksForLevels = (step: Usual): boolean => step.usual_level !== null

const belongs = ({ usual_competences, usual_level }: Usual, levels: readonly number[]): boolean =>
  levels.filter(level => level >= usual_level!).length >= usual_competences!

/** What someone has been rated in: the competence, where they stand in it, and the day that says so. */
export type Rated = { competence: string; level: number; rated_on: string }

type Stands = { number: number; from_on: string | null }

/**
 * Who seems to stand on a higher step than they do, and what says so. Only what has been rated since they came to their step counts as
 * news: whoever placed them knew the rest. Nobody is proposed down, for what is not rated is not 0.
 */
export function proposalFor<S extends Usual & { number: number }>(
  steps: readonly S[],
  stands: Stands | null,
  rated: readonly Rated[],
): { step: S; because: readonly Rated[] } | null {
  const levels = rated.map(one => one.level)
  const step = stepProposed(steps, levels)
  if (!step || (stands && step.number <= stands.number)) return null
  const because = rated.filter(one => one.level >= step.usual_level!)
  const isNews = !stands?.from_on || because.some(one => one.rated_on > stands.from_on!)
  return isNews ? { step, because } : null
}
