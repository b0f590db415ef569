import type { LocalDate } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { overlap, sessionMinutes } from './session-length.ts'

export type Session = {
  held_on: LocalDate
  /** HH:MM */
  starts_at: string
  ends_at: string
  place: string
} & Partial<Where>

/** Where more exactly, and with whom; what is not told of a session stays as it is. A link begins with https. */
export type Where = { address: string; room: string; trainer_id: string | null; link: string }

/**
 * A session that is saved, with the most time (quarter-hours) that anyone has attended in it; null when no one has. `stays`: its
 * day has come, so that it is not to be removed, whoever was there. `has_begun`: nor is it to be moved to a day that is not here yet.
 */
export type SavedSession = Session & {
  id: number
  most_attended: number | null
  stays?: boolean
  has_begun?: boolean
}

/** A session as it comes back from a form: with the id that it had, or none when it is new. */
export type TypedSession = Session & { id: number | null }

const MINUTES_A_QUARTER = 15
const MOST_SESSIONS = 60

/** Why the sessions of an occasion cannot stand like this, or null. Attended time is never lost by a change of the schedule. */
export function sessionsRefusal(
  typed: readonly TypedSession[],
  saved: readonly SavedSession[],
  programme: { starts_on: LocalDate; ends_on: LocalDate; today: LocalDate },
): Refusal | null {
  if (typed.length === 0) return refuse('sessions-missing')
  if (typed.length > MOST_SESSIONS) return refuse('too-many-sessions', { about: { most: MOST_SESSIONS } })
  for (const [at, session] of typed.entries()) {
    const about = { held_on: session.held_on }
    if (session.held_on < programme.starts_on || session.held_on > programme.ends_on)
      return refuse('session-outside-programme', { about })
    if (sessionMinutes(session) < MINUTES_A_QUARTER) return refuse('session-too-short', { about })
    if (typed.slice(0, at).some(other => overlap(other, session)))
      return refuse('sessions-overlap', { about })
    const before = saved.find(one => one.id === session.id)
    if (before?.has_begun && session.held_on > programme.today)
      return refuse('session-has-begun', { about: { held_on: before.held_on } })
    const isShortened = before && sessionMinutes(session) < sessionMinutes(before)
    if (isShortened && (before.most_attended ?? 0) * MINUTES_A_QUARTER > sessionMinutes(session))
      return refuse('shorter-than-attended', { about })
  }
  const kept = new Set(typed.map(session => session.id))
  const lost = saved.find(
    session => (session.stays || session.most_attended !== null) && !kept.has(session.id),
  )
  return lost ? refuse('session-has-attendance', { about: { held_on: lost.held_on } }) : null
}
