import type { Visit } from '../../../access/web.ts'
import type { LocalDate } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/database.ts'
import { addDays, daysBetween } from '../../../foundation/dates.ts'
import { programmeOf, targetsOf } from '../../../programmes/queries.ts'
import type { TargetPoint } from '../../../programmes/rules/design.ts'
import { planOf, planOn } from '../../../programmes/rules/plan-on.ts'
import { type PathInSum, pathsInSum } from '../../queries/paths.ts'
import { type Forecast, type ForecastFacts, forecastRefusal } from '../../rules/forecast.ts'
import { waitedOf } from '../../rules/lasting.ts'
import type { PaceOutcome } from '../../rules/pace-verdict.ts'
import { rememberedForecast } from '../../rules/remembered-forecast.ts'
import { startOf } from '../../rules/stages.ts'

const RUNS = 2000
/** Recent is half a year, or as long as the programme has gone on. */
const RECENT_DAYS = 182
/** Two years past the end: what comes later is no forecast. */
const BEYOND_DAYS = 730

/** What the page about pace rests on. Three questions. */
export const paceFacts = async ({ db, visitor, ground }: Pick<Visit, 'visitor' | 'ground'> & { db: Db }) => {
  const today = ground.clock.today()
  return paceFactsOf({
    today,
    programme: (await programmeOf(db, visitor.programme!))!,
    targets: await targetsOf(db, visitor.programme!),
    paths: await pathsInSum(db, visitor, today),
  })
}

type Read = {
  today: LocalDate
  programme: { id: number; starts_on: LocalDate; ends_on: LocalDate }
  targets: readonly TargetPoint[]
  paths: readonly PathInSum[]
}

/** The same, of what has been read already. */
export function paceFactsOf({ today, programme, targets: all, paths }: Read) {
  const targets = all.filter(target => target.measure === 'companies')
  const admitted = paths
    .filter(path => path.is_admitted)
    .map(path => ({ ...path, agreed_on: path.agreed_on! }))
  return { today, programme, targets, paths, admitted, plan: planOf(planOn(targets, today), 'companies') }
}
export type PaceFacts = ReturnType<typeof paceFactsOf>

export type Foreseen =
  | { refused: 'reached' | 'too-few' | 'no-target' }
  | { forecast: Forecast; facts: ForecastFacts }

/** When the target is reached, as far as it can be said. The day is the seed, so that a page asked for twice says the same. */
export function foreseenOf({ today, programme, paths, admitted, plan }: PaceFacts): Foreseen {
  if (!plan) return { refused: 'no-target' }
  const recent = Math.max(1, Math.min(RECENT_DAYS, daysBetween(programme.starts_on, today)))
  const since = addDays(today, -recent)
  const facts: ForecastFacts = {
    have: admitted.length,
    target: plan.target,
    waited: paths.flatMap(path => waitedOf(path, today) ?? []),
    arrivals: {
      count: paths.filter(path => (startOf(path) ?? '') > since && startOf(path)! <= today).length,
      days: recent,
    },
    horizon: Math.max(365, daysBetween(today, programme.ends_on) + BEYOND_DAYS),
    runs: RUNS,
    seed: daysBetween('2000-01-01', today) * 1000 + programme.id,
  }
  const refused = forecastRefusal(facts)
  return refused ? { refused } : { facts, forecast: rememberedForecast(facts) }
}

/** What is said of the pace in one breath. */
export const paceOutcomeOf = ({ today, admitted, plan }: PaceFacts, foreseen: Foreseen): PaceOutcome => ({
  admitted: admitted.length,
  target: plan?.target ?? null,
  foreseen: 'refused' in foreseen ? foreseen : { median: foreseen.forecast.median },
  today,
})
