import { percentAttended } from '../../attendance/rules/share.ts'
import { type Level, NOT_RATED, type Standing } from '../../competences/rules/matrix.ts'
import type { Who } from '../../competences/rules/rating.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Quarters } from '../../foundation/hours.ts'

/** Somebody who has been in a training that is over, and a level that it leads to. */
export type Trained = {
  person_id: number
  occasion_id: number
  code: string
  title: string
  first_on: LocalDate
  last_on: LocalDate
  whole: Quarters
  attended: Quarters
  competence_id: number
  competence: string
  level: Level
  /** How they were assessed at the end of it; null where nobody did. */
  assessed: 'passed' | 'not_yet' | null
}

export type Proposal = Trained & {
  /** Where the person stands today; null where nobody has said. */
  now: Level | null
  percent: number
}

type Known = {
  standings: ReadonlyMap<Who, ReadonlyMap<number, Standing>>
  /** The least part of all sessions, in percent, by what was set on the first day. */
  leastOn: (day: LocalDate) => number
}

/**
 * The levels that trainings propose: of those who passed its assessment or, where there was none, attended the least part for a certificate,
 * where the training leads higher than the person stands. What a manager has said after the last day, and what has been validated, is better known than that somebody was there:
 * of that nothing is proposed. Of several trainings that lead to one competence the one that leads highest, else the latest.
 */
export function proposalsOf(trained: readonly Trained[], { standings, leastOn }: Known): Proposal[] {
  const proposed = trained.flatMap((one): Proposal[] => {
    const here = standings.get(`p${one.person_id}`)
    const standing = here?.get(one.competence_id) ?? NOT_RATED
    const percent = percentAttended(one.attended, one.whole)
    const isKnownBetter =
      standing.is_validated || (standing.manager_on !== null && standing.manager_on > one.last_on)
    const hasLearned = one.assessed ? one.assessed === 'passed' : percent >= leastOn(one.first_on)
    return !here || isKnownBetter || !hasLearned || (standing.level ?? 0) >= one.level
      ? []
      : [{ ...one, now: standing.level, percent }]
  })
  const best = Map.groupBy(proposed, one => `${one.person_id} ${one.competence_id}`)
  return [...best.values()].map(
    all => all.toSorted((a, b) => b.level - a.level || b.last_on.localeCompare(a.last_on))[0]!,
  )
}

/** A proposal as a form names it: another level, or another training, is another proposal. */
export const proposalKey = ({
  person_id,
  competence_id,
  occasion_id,
  level,
}: Pick<Proposal, 'person_id' | 'competence_id' | 'occasion_id' | 'level'>): string =>
  [person_id, competence_id, occasion_id, level].join('-')
