import type { LocalDate } from '../../foundation/clock.ts'
import { daysBetween } from '../../foundation/dates.ts'

/** The stages of a company's path in their order. The view `company_path` dates each of them. */
export const STAGES = [
  'tip',
  'referred',
  'contacted',
  'offered',
  'agreed',
  'assessed',
  'workshop_1',
  'workshop_2',
  'planned',
  'training',
  'followed_up',
  'completed',
] as const
export type Stage = (typeof STAGES)[number]

/** Said no, or left after having agreed. */
const DEPARTURES = ['declined', 'left'] as const
export type Departure = (typeof DEPARTURES)[number]
export type Standing = Stage | Departure
export const STANDINGS = [...STAGES, ...DEPARTURES] as const

export type StageDates = { [S in Stage as `${S}_on`]: LocalDate | null }
export type PathDates = StageDates & { left_on: LocalDate | null; left_kind: Departure | null }

/** On the way in, and with us: the two halves of the path. */
export const BEFORE_AGREEMENT = ['tip', 'referred', 'contacted', 'offered', 'declined'] as const
export const AFTER_AGREEMENT = STANDINGS.filter(
  standing => !(BEFORE_AGREEMENT as readonly Standing[]).includes(standing),
)

export const isStage = (text: string): text is Stage => (STAGES as readonly string[]).includes(text)

export const dayOf = (path: StageDates, stage: Stage): LocalDate | null => path[`${stage}_on`]

/** Where the company stands: gone, or the furthest stage that has a day. What is passed need not have one. */
export const standingOf = (path: PathDates): Standing =>
  path.left_on !== null && path.left_kind !== null ? path.left_kind : furthestOf(path)

/** The furthest stage that has a day, whether the company is still with us or not. A company begins as a tip. */
export const furthestOf = (path: StageDates): Stage =>
  STAGES.findLast(stage => dayOf(path, stage) !== null) ?? 'tip'

/** What comes next for a company that is on its way; null when it is through or gone. */
export function nextOf(path: PathDates): Stage | null {
  const standing = standingOf(path)
  return isStage(standing) ? (STAGES[STAGES.indexOf(standing) + 1] ?? null) : null
}

/** The day on which the company came to where it stands; null for a tip that nobody dated. */
export const sinceOf = (path: PathDates): LocalDate | null => path.left_on ?? dayOf(path, furthestOf(path))

/** Whole days where it stands. */
export function daysThere(path: PathDates, today: LocalDate): number | null {
  const since = sinceOf(path)
  return since === null ? null : daysBetween(since, today)
}

/** Whether a company has come at least as far, dated or passed on the way to something later. */
export const hasReached = (path: StageDates, stage: Stage): boolean =>
  stage === 'tip' || STAGES.indexOf(furthestOf(path)) >= STAGES.indexOf(stage)

/** When the path began: the tip, or the hand-over where nobody dated the tip. */
export const startOf = (path: Pick<StageDates, 'tip_on' | 'referred_on'>): LocalDate | null =>
  path.tip_on ?? path.referred_on
