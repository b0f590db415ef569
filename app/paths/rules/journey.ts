import type { LocalDate } from '../../foundation/clock.ts'
import { dayOf, furthestOf, type PathDates, STAGES, type Stage } from './stages.ts'

/** The planks of the journey: some hold two stages, so that they can be read side by side. */
export const PLANKS = {
  tip: ['tip'],
  referred: ['referred', 'contacted'],
  agreed: ['offered', 'agreed'],
  assessed: ['assessed'],
  workshops: ['workshop_1', 'workshop_2'],
  planned: ['planned'],
  training: ['training'],
  followed_up: ['followed_up'],
  completed: ['completed'],
} as const satisfies Record<string, readonly Stage[]>
export type PlankKey = keyof typeof PLANKS | 'gone'

export type Plank = {
  key: PlankKey
  state: 'done' | 'now' | 'next'
  /** The days of its stages that have one, in order. */
  on: LocalDate[]
  /** A later stage has come without this one. */
  is_skipped: boolean
}

/**
 * The way of a company plank by plank. Now is what goes on, or what is waited for next; a company that is gone stands on
 * its departure, and what never came is not shown. What was passed without a day is not done.
 */
export function journeyOf(path: PathDates): Plank[] {
  const furthest = STAGES.indexOf(furthestOf(path))
  const isGone = path.left_on !== null
  const now = isGone || dayOf(path, 'completed') !== null ? null : nowOf(STAGES[furthest]!)
  const planks = (Object.keys(PLANKS) as (keyof typeof PLANKS)[]).map((key): Plank => {
    const stages: readonly Stage[] = PLANKS[key]
    const on = stages.flatMap(stage => dayOf(path, stage) ?? [])
    const isPassed = stages.every(stage => STAGES.indexOf(stage) <= furthest)
    const state = key === now ? 'now' : isPassed && on.length > 0 ? 'done' : 'next'
    return { key, state, on, is_skipped: isPassed && on.length === 0 && key !== now }
  })
  if (!isGone) return planks
  const come = planks.filter(plank => plank.on.length > 0)
  return [...come.map(plank => ({ ...plank, state: 'done' as const })), goneOn(path.left_on!)]
}

const goneOn = (day: LocalDate): Plank => ({ key: 'gone', state: 'now', on: [day], is_skipped: false })

/** Training goes on until something comes after it; otherwise the first stage that is waited for. */
function nowOf(furthest: Stage): keyof typeof PLANKS {
  const sought = furthest === 'training' ? furthest : STAGES[STAGES.indexOf(furthest) + 1]!
  return (Object.keys(PLANKS) as (keyof typeof PLANKS)[]).find(key =>
    (PLANKS[key] as readonly Stage[]).includes(sought),
  )!
}
