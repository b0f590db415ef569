import { type Quarters, quartersOf } from '../../foundation/hours.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { folded, type Register } from '../../foundation/registers/register.ts'
import type { Row } from '../../foundation/registers/rows.ts'

export const COURSE_REGISTER: Register<'kurser'> = {
  name: 'kurser',
  columns: [
    { name: 'Kurskod', kind: 'text', is_required: true },
    { name: 'Titel', kind: 'text', is_required: true },
    { name: 'Typ', kind: 'text', is_required: true },
    { name: 'Timmar', kind: 'number', is_required: true },
    { name: 'Lagkrav', kind: 'yes' },
  ],
}

export type CourseKind = 'strategic' | 'role' | 'broad' | 'company' | 'validation'

export type RegisteredCourse = {
  code: string
  title: string
  kind: CourseKind
  quarters: Quarters
  is_required_by_law: boolean
}

export type CourseCode = 'code-missing' | 'title-missing' | 'unknown-kind' | 'bad-course-hours'

const KINDS: ReadonlyMap<string, CourseKind> = new Map([
  ['strategisk', 'strategic'],
  ['rollprogram', 'role'],
  ['bred', 'broad'],
  ['foretagsspecifik', 'company'],
  ['validering', 'validation'],
])

const MOST_HOURS = 10_000

/** One row of the register of courses. The length is what is planned; an empty one is none. */
export function readCourse(row: Row): RegisteredCourse | Refusal<CourseCode> {
  const code = row.text('Kurskod')
  if (!code) return refuse('code-missing')
  const title = row.text('Titel')
  if (!title) return refuse('title-missing')
  const kind = KINDS.get(folded(row.text('Typ')))
  if (!kind) return refuse('unknown-kind')
  const hours = row.cell('Timmar') === null ? 0 : row.hours('Timmar')
  const quarters = hours === null || hours < 0 || hours > MOST_HOURS ? null : quartersOf(hours)
  if (quarters === null) return refuse('bad-course-hours')
  return { code, title, kind, quarters, is_required_by_law: row.yes('Lagkrav') }
}
