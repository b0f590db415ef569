import type { Visit } from '../../../access/web.ts'
import type { Db } from '../../../foundation/database.ts'
import { addDays } from '../../../foundation/dates.ts'
import type { Format } from '../../../foundation/format.ts'
import { hoursOf, QUARTERS_AN_HOUR } from '../../../foundation/hours.ts'
import type { Spoken } from '../../../foundation/text.ts'
import { programmeOf, targetsOf } from '../../../programmes/queries.ts'
import { planOf, planOn } from '../../../programmes/rules/plan-on.ts'
import { hoursTexts } from '../../messages/hours.ts'
import { cofinancingIn, countedMonths, ledgerSums } from '../../queries/sums.ts'
import { type HoursForecast, hoursForecast, PACE_DAYS, paceAWeek } from '../../rules/hours-forecast.ts'
import { chartShown } from './chart-shown.ts'

type Words = Spoken<typeof hoursTexts>

/** How the whole programme’s co-financed hours stand to the target, with the plan as of today and what the pace leads to. */
export async function targetShown({ db, visitor, ground, say, format, at }: Visit & { db: Db }) {
  const t = say(hoursTexts)
  const programme_id = visitor.programme!
  const today = ground.clock.today()
  const { starts_on } = (await programmeOf(db, programme_id))!
  const targets = (await targetsOf(db, programme_id)).filter(one => one.measure === 'hours')
  const plan = planOf(planOn(targets, today), 'hours')
  const now = cofinancingIn(await ledgerSums(db, programme_id, today)).quarters
  if (!plan) return null
  const before = cofinancingIn(await ledgerSums(db, programme_id, addDays(today, -PACE_DAYS))).quarters
  const months = await countedMonths(db, { programme_id, until: today, whose: 'shown' })
  const target = plan.target * QUARTERS_AN_HOUR
  const forecast = hoursForecast({ now, before, target, starts_on, today, due_on: plan.due_on })
  const hours = Math.floor(hoursOf(now))
  const ahead = hours - plan.planned
  return {
    quarters: now,
    said: t.of_target(format.number(hours), format.number(plan.target)),
    foreseen: forecast && t.is_foreseen(format.number(Math.floor(hoursOf(forecast.at_end)))),
    meter: {
      figure: format.number(hours),
      of: t.of(format.number(plan.target)),
      href: `${at('natura')}?state=counted`,
      value: plan.target ? Math.min(100, (100 * hours) / plan.target) : 0,
      plan: plan.target ? (100 * plan.planned) / plan.target : undefined,
      delta: aheadSaid(ahead, t, format),
      deltaTone: ahead < 0 ? ('warn' as const) : ('ok' as const),
    },
    forecast: forecast
      ? forecastSaid(forecast, { now, target, due_on: plan.due_on }, t, format)
      : [t.too_early],
    chart: chartShown({ months, targets, plan, now, forecast, today, starts_on }, t, format),
  }
}

const aheadSaid = (ahead: number, t: Words, format: Format): string => {
  const hours = format.hoursSaid(Math.abs(ahead) * QUARTERS_AN_HOUR)
  return ahead === 0 ? t.as_planned : ahead > 0 ? t.ahead(hours) : t.behind(hours)
}

function forecastSaid(
  forecast: HoursForecast,
  { now, target, due_on }: { now: number; target: number; due_on: string },
  t: Words,
  format: Format,
): string[] {
  const reached =
    now >= target
      ? t.reached
      : forecast.reached_on
        ? t.reached_on(format.day(forecast.reached_on))
        : t.not_reached(format.hoursSaid(forecast.needed_a_week))
  return [
    `${t.foreseen(format.number(Math.floor(hoursOf(forecast.at_end))), format.day(due_on))} ${reached}`,
    t.rule(format.hoursSaid(paceAWeek(forecast)), format.number(forecast.days)),
  ]
}
