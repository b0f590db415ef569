import type { Level } from '../../competences/rules/matrix.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Possible } from './outcomes.ts'

/** What somebody should have before: another course, a level of a competence, or a permit, which has no level. */
export type Prerequisite = {
  needs_course_id: number | null
  competence_id: number | null
  level: Level | null
}
/** One as it was typed, with the field in which it stands. */
export type TypedPrerequisite = Prerequisite & { field?: string }

export type NamedCourse = { id: number; code: string; title: string }

/** A course as it is chosen by name in a form. */
export const courseName = ({ code, title }: Omit<NamedCourse, 'id'>): string => `${title} (${code})`

export type Known = { courses: readonly NamedCourse[]; competences: readonly Possible[] }

const MOST_ROWS = 40
type Typed = Readonly<Record<string, string | undefined>>

/**
 * The rows of a course's form, each thing by its name; empty ones are left out. Refuses beside the field `prerequisite-unknown`,
 * `prerequisite-twice`, `prerequisite-level-missing` and `prerequisite-without-level` for a course or a permit with one.
 */
export function prerequisitesTyped(
  typed: Typed,
  { courses, competences }: Known,
): TypedPrerequisite[] | Refusal {
  const found: TypedPrerequisite[] = []
  for (let nth = 1; nth <= MOST_ROWS; nth += 1) {
    const [what, level] = [`prerequisite_${nth}_what`, `prerequisite_${nth}_level`]
    const [name, said] = [(typed[what] ?? '').trim(), (typed[level] ?? '').trim()]
    if (name === '') continue
    const course = courses.find(one => courseName(one) === name)
    const competence = course ? undefined : competences.find(one => one.name === name)
    if (!course && !competence) return refuse('prerequisite-unknown', { field: what })
    const isTwice = found.some(
      one => one.needs_course_id === (course?.id ?? null) && one.competence_id === (competence?.id ?? null),
    )
    if (isTwice) return refuse('prerequisite-twice', { field: what, about: { name } })
    const hasLevel = competence !== undefined && !competence.is_permit
    if (!hasLevel && said !== '') return refuse('prerequisite-without-level', { field: level })
    if (hasLevel && !/^[1-4]$/.test(said)) return refuse('prerequisite-level-missing', { field: level })
    found.push({
      needs_course_id: course?.id ?? null,
      competence_id: competence?.id ?? null,
      level: hasLevel ? (Number(said) as Level) : null,
      field: what,
    })
  }
  return found
}

/** A course and one that it needs. */
export type Needing = { course_id: number; needs_course_id: number }

/** Whether somebody would have to have taken a course before that very course: all the ways that lead on from it are walked. */
export function needsItself(course_id: number, needing: readonly Needing[]): boolean {
  const next = Map.groupBy(needing, one => one.course_id)
  const walked = new Set<number>()
  const ahead = [course_id]
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop())
    for (const { needs_course_id } of next.get(at) ?? []) {
      if (needs_course_id === course_id) return true
      if (!walked.has(needs_course_id)) {
        walked.add(needs_course_id)
        ahead.push(needs_course_id)
      }
    }
  return false
}
