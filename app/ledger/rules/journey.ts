import type { LocalDate } from '../../foundation/clock.ts'
import { daysBetween } from '../../foundation/dates.ts'

export type JourneyFacts = {
  referred_on: LocalDate | null
  agreed_on: LocalDate | null
  first_attended_on: LocalDate | null
  last_attended_on: LocalDate | null
  programme_ends_on: LocalDate
  today: LocalDate
}

export type StageKey = 'referred' | 'agreed' | 'first' | 'training' | 'end'
export type Stage = {
  key: StageKey
  state: 'done' | 'now' | 'next'
  on: LocalDate | null
  /** Days since the stage before, where both are dated. */
  days: number | null
}

/**
 * The way of a company as far as its facts tell, from the referral to the programme's end. Exactly one stage is now until
 * the programme has ended. A referral that nobody dated is left out once there is an agreement.
 */
export function companyJourney(facts: JourneyFacts): Stage[] {
  const { referred_on, agreed_on, first_attended_on, last_attended_on, programme_ends_on, today } = facts
  const hasEnded = today > programme_ends_on
  const now: StageKey = hasEnded ? 'end' : first_attended_on ? 'training' : agreed_on ? 'first' : 'agreed'
  const stages: Omit<Stage, 'state'>[] = [
    { key: 'referred', on: referred_on, days: null },
    { key: 'agreed', on: agreed_on, days: between(referred_on, agreed_on) },
    { key: 'first', on: first_attended_on, days: between(agreed_on ?? referred_on, first_attended_on) },
    { key: 'training', on: last_attended_on, days: null },
    { key: 'end', on: programme_ends_on, days: null },
  ]
  const order = stages.map(stage => stage.key)
  return stages
    .filter(stage => stage.key !== 'referred' || stage.on !== null)
    .map(stage => ({
      ...stage,
      state: stateOf(order.indexOf(stage.key) - order.indexOf(now), { isDated: stage.on !== null, hasEnded }),
    }))
}

/** What has been passed without ever happening is not done: an ended programme may have left a company at the agreement. */
function stateOf(
  place: number,
  { isDated, hasEnded }: { isDated: boolean; hasEnded: boolean },
): Stage['state'] {
  if (hasEnded) return isDated ? 'done' : 'next'
  if (place === 0) return 'now'
  return place < 0 && isDated ? 'done' : 'next'
}

const between = (from: LocalDate | null, to: LocalDate | null): number | null =>
  from && to ? daysBetween(from, to) : null
