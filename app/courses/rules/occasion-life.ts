import { clockTimeOf, type LocalDate, localDateOf } from '../../foundation/clock.ts'
import { addDays } from '../../foundation/dates.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { OCCASION_STATES, type OccasionState } from './takes-nobody.ts'

/** All the ways from one to another. A closed one is opened again where something was wrong; a cancelled one never comes back. */
const WAYS: Record<OccasionState, readonly OccasionState[]> = {
  tentative: ['confirmed', 'cancelled'],
  confirmed: ['closed', 'cancelled'],
  closed: ['confirmed'],
  cancelled: [],
}

export type Life = {
  state: OccasionState
  last_on: LocalDate | null
  /** Whether its first session has started. */
  has_begun: boolean
}

/** Whether its first session has started, by the clock on the wall. */
export const hasBegun = (
  sessions: readonly { held_on: LocalDate; starts_at: string }[],
  now: Date,
): boolean => {
  const shown = `${localDateOf(now)} ${clockTimeOf(now)}`
  return sessions.some(session => `${session.held_on} ${session.starts_at}` <= shown)
}

/** Whether all its sessions are over and someone expected them to be held. */
const isHeld = ({ state, last_on }: Pick<Life, 'state' | 'last_on'>, today: LocalDate): boolean =>
  (state === 'confirmed' || state === 'closed') && last_on !== null && last_on < today

/** How an occasion stands, as people say it: what is confirmed and over has been held. */
export const standingOf = (
  life: Pick<Life, 'state' | 'last_on'>,
  today: LocalDate,
): OccasionState | 'held' => (life.state === 'confirmed' && isHeld(life, today) ? 'held' : life.state)

/** Why an occasion cannot come to stand like this, or null. `already-so`, `no-such-way`, `not-held-yet`, `has-begun`. */
export function wayRefusal(life: Life, to: OccasionState, today: LocalDate): Refusal | null {
  if (life.state === to) return refuse('already-so')
  if (!WAYS[life.state].includes(to)) return refuse('no-such-way')
  if (to === 'closed' && !isHeld(life, today)) return refuse('not-held-yet')
  // From then on somebody may have been there, and that is not undone; nor is it told by what can be done whether anyone was.
  if (to === 'cancelled' && life.has_begun) return refuse('has-begun')
  return null
}

/** The ways that are open to an occasion today. */
export const waysFrom = (life: Life, today: LocalDate): OccasionState[] =>
  OCCASION_STATES.filter(to => wayRefusal(life, to, today) === null)

/** How a new one begins: with a least number it waits for it. */
export const beginsAs = ({ least_seats }: { least_seats: number }): OccasionState =>
  least_seats > 0 ? 'tentative' : 'confirmed'

/** The last day to settle it: what was typed, else so many days before the first session. */
export const decisionDay = (
  { decided_by, first_on }: { decided_by: LocalDate | null; first_on: LocalDate },
  days: number,
): LocalDate => decided_by ?? addDays(first_on, -days)
