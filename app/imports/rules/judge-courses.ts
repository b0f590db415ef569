import { type RegisteredCourse, readCourse } from '../../courses/rules/read-course.ts'
import {
  type AboutOccasion,
  aboutOccasion,
  againstEarlierSession,
  type FilledOccasion,
  type KnownToOccasions,
  type RegisteredSession,
  readSession,
} from '../../courses/rules/read-occasion.ts'
import { hoursOf } from '../../foundation/hours.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Row } from '../../foundation/registers/rows.ts'
import { type Compared, type Difference, differencesIn } from './differing.ts'
import { dayKey, type Known, type SessionTimes } from './known.ts'

/** The same code again is merged; the first stands. */
export function courseJudge({ courses }: Pick<Known, 'courses'>) {
  const fresh = new Map<string, RegisteredCourse>()
  const differences: Difference[] = []
  const isCourse = (code: string) => courses.has(code) || fresh.has(code)
  const isArchived = (code: string) => Boolean(courses.get(code)?.is_archived)
  const judge = (row: Row): 'accepted' | 'merged' | Refusal => {
    const course = readCourse(row)
    if (isRefusal(course)) return course
    const before = courses.get(course.code) ?? fresh.get(course.code)
    if (before) {
      differences.push(...differencesIn('kurser', row, comparedCourse(row, before, course)))
      return 'merged'
    }
    fresh.set(course.code, course)
    return 'accepted'
  }
  return { judge, isCourse, isArchived, fresh: () => [...fresh.values()], differences: () => differences }
}

function comparedCourse(row: Row, kept: RegisteredCourse, told: RegisteredCourse): Compared[] {
  const tells = (column: string) => row.cell(column) !== null
  const cell = <Field extends keyof RegisteredCourse>(column: string, field: Field) => ({
    column,
    field,
    subject: told.code,
    kept: kept[field],
    told: told[field],
  })
  return [
    cell('Titel', 'title'),
    cell('Typ', 'kind'),
    ...(tells('Timmar')
      ? [{ ...cell('Timmar', 'quarters'), written: (value: unknown) => inHours(value as number) }]
      : []),
    ...(tells('Lagkrav') ? [cell('Lagkrav', 'is_required_by_law')] : []),
  ]
}

const inHours = (quarters: number): string => String(hoursOf(quarters)).replace('.', ',')

/** One row, one session; what is told of the occasion is taken from its first row that tells it. */
export function sessionJudge(
  { occasions, sessions }: Pick<Known, 'occasions' | 'sessions'>,
  { isCourse, isArchived }: Pick<KnownToOccasions, 'isCourse' | 'isArchived'>,
) {
  const courseOf = new Map<string, string>()
  const told = new Map<string, AboutOccasion>()
  const fresh: RegisteredSession[] = []
  const freshOn = new Map<string, SessionTimes[]>()
  const differences: Difference[] = []
  const known = {
    isCourse,
    isArchived,
    courseOf: (code: string) => occasions.get(code)?.course_code ?? courseOf.get(code),
  }
  const isOver = (code: string) => occasions.get(code)?.is_over === true
  const sessionsOn = (key: string) => [...(sessions.get(key) ?? []), ...(freshOn.get(key) ?? [])]

  const judge = (row: Row): 'accepted' | 'merged' | Refusal => {
    const about = aboutOccasion(row)
    const code = row.text('Tillfälle')
    tell(told, code, about)
    const session = readSession(row, known)
    if (isRefusal(session)) return session
    const earlier_course = known.courseOf(code)
    const kept = { ...(occasions.get(code) ?? told.get(code)!), course_code: earlier_course ?? null }
    const now = { ...about, course_code: session.course_code }
    differences.push(...differencesIn('tillfallen', row, comparedOccasion(code, kept, now)))
    const key = dayKey(session.occasion_code, session.held_on)
    const earlier = sessionsOn(key).find(other => other.starts_at === session.starts_at)
    if (earlier) return againstEarlierSession(earlier, session)
    if (isOver(code)) return refuse('occasion-over')
    if (!known.courseOf(session.occasion_code)) courseOf.set(session.occasion_code, session.course_code)
    fresh.push(session)
    freshOn.set(key, [
      ...(freshOn.get(key) ?? []),
      { starts_at: session.starts_at, ends_at: session.ends_at },
    ])
    return 'accepted'
  }
  return {
    judge,
    differences: () => differences,
    isOccasion: (code: string) => occasions.has(code) || courseOf.has(code),
    isOver,
    sessionsOn,
    freshSessions: () => fresh,
    freshOccasions: () =>
      [...courseOf].map(([code, course_code]) => {
        const { seats, cost_ore } = told.get(code)!
        return { code, course_code, seats: seats ?? 0, cost_ore: cost_ore ?? 0n }
      }),
    filledOccasions: (): FilledOccasion[] =>
      [...occasions].flatMap(([code, before]) => fillOf(code, before, told.get(code))),
  }
}

type ToldOccasion = AboutOccasion & { course_code: string | null }

/** What both tell of the whole occasion. */
const comparedOccasion = (subject: string, kept: ToldOccasion, told: ToldOccasion): Compared[] =>
  (
    [
      ['Kurskod', 'course_code'],
      ['Platser', 'seats'],
      ['Kostnad SEK', 'cost_ore'],
    ] as const
  )
    .filter(([, field]) => kept[field] !== null && told[field] !== null)
    .map(([column, field]) => ({
      column,
      field,
      subject,
      kept: kept[field],
      told: told[field],
      written: value => (typeof value === 'bigint' ? inKronor(value) : String(value)),
    }))

const inKronor = (ore: bigint): string => String(Number(ore) / 100).replace('.', ',')

function tell(told: Map<string, AboutOccasion>, code: string, about: AboutOccasion) {
  const before = told.get(code)
  told.set(code, { seats: before?.seats ?? about.seats, cost_ore: before?.cost_ore ?? about.cost_ore })
}

function fillOf(code: string, before: AboutOccasion, now: AboutOccasion | undefined): FilledOccasion[] {
  const seats = before.seats === null ? (now?.seats ?? null) : null
  const cost_ore = before.cost_ore === null ? (now?.cost_ore ?? null) : null
  return seats || cost_ore ? [{ code, seats, cost_ore }] : []
}
