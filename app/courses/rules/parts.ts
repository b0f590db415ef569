import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { CourseKind } from './kinds.ts'
import { courseName, type NamedCourse } from './prerequisites.ts'

const MOST_ROWS = 40
type Typed = Readonly<Record<string, string | undefined>>
type Possible = NamedCourse & { kind: CourseKind }

/**
 * The courses of a role programme as its form has them, in order; empty rows are left out. Refuses beside the field
 * `part-unknown`, `part-twice`, `part-is-programme`, and `parts-of-role-only` for another kind of course.
 */
export function partsTyped(
  typed: Typed,
  { kind, courses }: { kind: CourseKind; courses: readonly Possible[] },
): number[] | Refusal {
  const parts: number[] = []
  for (let nth = 1; nth <= MOST_ROWS; nth += 1) {
    const field = `part_${nth}_course`
    const name = (typed[field] ?? '').trim()
    if (name === '') continue
    if (kind !== 'role') return refuse('parts-of-role-only', { field })
    const course = courses.find(one => courseName(one) === name)
    if (!course) return refuse('part-unknown', { field })
    if (course.kind === 'role') return refuse('part-is-programme', { field })
    if (parts.includes(course.id)) return refuse('part-twice', { field, about: { name } })
    parts.push(course.id)
  }
  return parts
}
