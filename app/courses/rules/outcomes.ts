import type { Level } from '../../competences/rules/matrix.ts'
import type { Shortfall } from '../../competences/rules/shortfalls.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'

/** What a course leads to: a level of a competence; of a permit no level. */
export type Outcome = { competence_id: number; level: Level | null }

/** A competence that a course may lead to. */
export type Possible = { id: number; name: string; is_permit: boolean }

const MOST_ROWS = 40
type Typed = Readonly<Record<string, string | undefined>>

/**
 * The rows of a course's form, each competence by its name; empty ones are left out. Refuses beside the field `outcome-unknown`,
 * `outcome-twice`, `outcome-level-missing` and `outcome-without-level` for a permit with one.
 */
export function outcomesTyped(typed: Typed, possible: readonly Possible[]): Outcome[] | Refusal {
  const outcomes: Outcome[] = []
  for (let nth = 1; nth <= MOST_ROWS; nth += 1) {
    const [competence, level] = [`outcome_${nth}_competence`, `outcome_${nth}_level`]
    const [name, said] = [(typed[competence] ?? '').trim(), (typed[level] ?? '').trim()]
    if (name === '') continue
    const one = possible.find(each => each.name === name)
    if (!one) return refuse('outcome-unknown', { field: competence })
    if (outcomes.some(each => each.competence_id === one.id))
      return refuse('outcome-twice', { field: competence, about: { name } })
    if (one.is_permit && said !== '') return refuse('outcome-without-level', { field: level })
    if (!one.is_permit && !/^[1-4]$/.test(said)) return refuse('outcome-level-missing', { field: level })
    outcomes.push({ competence_id: one.id, level: one.is_permit ? null : (Number(said) as Level) })
  }
  return outcomes
}

/** How many of those who need it a course takes further: whoever stands below the level that it leads to, or needs the permit. */
export const takesFurther = ({ is_permit, people }: Shortfall, level: Level | null): number =>
  is_permit ? people.length : people.filter(now => level !== null && now < level).length
