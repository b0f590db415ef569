import { type RegisteredCourse, readCourse } from '../../courses/rules/read-course.ts'
import {
  type AboutOccasion,
  aboutOccasion,
  againstEarlierSession,
  type FilledOccasion,
  type RegisteredSession,
  readSession,
} from '../../courses/rules/read-occasion.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import type { Row } from '../../foundation/registers/rows.ts'
import { dayKey, type Known, type SessionTimes } from './known.ts'

/** The same code again is merged; the first stands. */
export function courseJudge({ courses }: Pick<Known, 'courses'>) {
  const fresh = new Map<string, RegisteredCourse>()
  const isCourse = (code: string) => courses.has(code) || fresh.has(code)
  const judge = (row: Row): 'accepted' | 'merged' | Refusal => {
    const course = readCourse(row)
    if (isRefusal(course)) return course
    if (isCourse(course.code)) return 'merged'
    fresh.set(course.code, course)
    return 'accepted'
  }
  return { judge, isCourse, fresh: () => [...fresh.values()] }
}

/** One row, one session; what is told of the occasion is taken from its first row that tells it. */
export function sessionJudge(
  { occasions, sessions }: Pick<Known, 'occasions' | 'sessions'>,
  isCourse: (code: string) => boolean,
) {
  const courseOf = new Map<string, string>()
  const told = new Map<string, AboutOccasion>()
  const fresh: RegisteredSession[] = []
  const freshOn = new Map<string, SessionTimes[]>()
  const known = {
    isCourse,
    courseOf: (code: string) => occasions.get(code)?.course_code ?? courseOf.get(code),
  }
  const sessionsOn = (key: string) => [...(sessions.get(key) ?? []), ...(freshOn.get(key) ?? [])]

  const judge = (row: Row): 'accepted' | 'merged' | Refusal => {
    tell(told, row.text('Tillfälle'), aboutOccasion(row))
    const session = readSession(row, known)
    if (isRefusal(session)) return session
    const key = dayKey(session.occasion_code, session.held_on)
    const earlier = sessionsOn(key).find(other => other.starts_at === session.starts_at)
    if (earlier) return againstEarlierSession(earlier, session)
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
    isOccasion: (code: string) => occasions.has(code) || courseOf.has(code),
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

function tell(told: Map<string, AboutOccasion>, code: string, about: AboutOccasion) {
  const before = told.get(code)
  told.set(code, { seats: before?.seats ?? about.seats, cost_ore: before?.cost_ore ?? about.cost_ore })
}

function fillOf(code: string, before: AboutOccasion, now: AboutOccasion | undefined): FilledOccasion[] {
  const seats = before.seats === null ? (now?.seats ?? null) : null
  const cost_ore = before.cost_ore === null ? (now?.cost_ore ?? null) : null
  return seats || cost_ore ? [{ code, seats, cost_ore }] : []
}
