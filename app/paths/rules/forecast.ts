import { type Chance, chanceOf, rateOf, waitOf } from './chance.ts'
import { agreesOn, emptyIncidence, incidenceOf, inOrder, type Waited } from './incidence.ts'
import { quantileOf } from './quantiles.ts'

export type ForecastFacts = {
  /** Companies admitted today, and how many there are to be. */
  have: number
  target: number
  /** What has become of every company whose path began on a known day; the waiting ones are the pipeline. */
  waited: readonly Waited[]
  /** New companies in the latest days, and how many days that is. */
  arrivals: { count: number; days: number }
  /** Days from today to look ahead. */
  horizon: number
  runs: number
  seed: number
}

export type Forecast = {
  /** Days from today: half of the runs are there by `median`, eight in ten between `early` and `late`. Null: beyond the horizon. */
  median: number | null
  early: number | null
  late: number | null
  /** Share of the runs that are there within so many days. */
  within: (days: number) => number
}

/** What has to be known before a forecast says anything. */
export const LEAST_AGREED = 10
export const LEAST_PATHS = 20

/** Why there is no forecast, or null. */
export function forecastRefusal({
  have,
  target,
  waited,
}: Pick<ForecastFacts, 'have' | 'target' | 'waited'>): 'reached' | 'too-few' | null {
  if (have >= target) return 'reached'
  const agreed = waited.filter(one => one.outcome === 'agreed').length
  return waited.length < LEAST_PATHS || agreed < LEAST_AGREED ? 'too-few' : null
}

/**
 * When the target is reached, by letting the programme go on by chance as it has gone so far. In each run the observed
 * companies are drawn anew with replacement; their times and their share that agrees are then lent to the companies that
 * wait and to new ones, which come at a rate that could have given the latest arrivals. Same seed, same answer.
 */
export function forecastOf(facts: ForecastFacts): Forecast {
  const { horizon, runs, waited } = facts
  const chance = chanceOf(facts.seed)
  const observed = inOrder(waited)
  const waiting = Float64Array.from(waited.filter(one => one.outcome === 'waiting').map(one => one.days))
  const weights = new Uint16Array(waited.length)
  const incidence = emptyIncidence(waited.length)
  const perDay = new Uint16Array(horizon + 1)
  const reached = new Float64Array(runs)
  for (let run = 0; run < runs; run++) {
    drawAnew(weights, chance)
    incidenceOf(observed, weights, incidence)
    reached[run] = oneRun({ ...facts, waiting, incidence, perDay }, chance)
  }
  reached.sort()
  const day = (share: number) => withinHorizon(quantileOf(reached, share), horizon)
  return {
    median: day(0.5),
    early: day(0.1),
    late: day(0.9),
    within: days => reached.filter(one => one <= days).length / runs,
  }
}

type Run = Pick<ForecastFacts, 'have' | 'target' | 'arrivals' | 'horizon'> & {
  waiting: Float64Array
  incidence: ReturnType<typeof emptyIncidence>
  perDay: Uint16Array
}

/** The day of one run on which the last company that is needed agrees; Infinity beyond the horizon. */
function oneRun(run: Run, chance: Chance): number {
  const { waiting, incidence, perDay, horizon } = run
  const needed = run.target - run.have
  perDay.fill(0)
  for (const days of waiting) put(perDay, agreesOn(incidence, days, chance()) - days, 1)
  const rate = run.arrivals.count > 0 ? rateOf(chance, run.arrivals.count, run.arrivals.days) : 0
  let [day, sum] = [0, 0]
  for (let arrived = rate > 0 ? waitOf(chance, rate) : horizon + 1; ; ) {
    // All that agree before the next one comes are known.
    for (; day < arrived && day <= horizon; day++) {
      sum += perDay[day]!
      if (sum >= needed) return day
    }
    if (arrived > horizon) return Number.POSITIVE_INFINITY
    put(perDay, arrived + agreesOn(incidence, -1, chance()), Math.ceil(arrived))
    arrived += waitOf(chance, rate)
  }
}

/** An agreement on a day to come: at the earliest on `first`, and nowhere when it is beyond the horizon. */
function put(perDay: Uint16Array, at: number, first: number) {
  const day = Math.max(first, Math.ceil(at))
  if (day < perDay.length) perDay[day] = perDay[day]! + 1
}

/** As many draws as there are companies: how many times each was drawn. */
function drawAnew(weights: Uint16Array, chance: Chance) {
  weights.fill(0)
  for (let nth = 0; nth < weights.length; nth++) {
    const drawn = Math.floor(chance() * weights.length)
    weights[drawn] = weights[drawn]! + 1
  }
}

const withinHorizon = (day: number, horizon: number): number | null =>
  Number.isFinite(day) && day <= horizon ? Math.round(day) : null
