import type { LocalDate } from '../../../foundation/clock.ts'
import { daysBetween, earlierOf, lastOfMonth } from '../../../foundation/dates.ts'
import type { Format } from '../../../foundation/format.ts'
import { hoursOf, type Quarters } from '../../../foundation/hours.ts'
import type { Spoken } from '../../../foundation/text.ts'
import type { TargetPoint } from '../../../programmes/rules/design.ts'
import { planOn } from '../../../programmes/rules/plan-on.ts'
import type { hoursTexts } from '../../messages/hours.ts'
import type { CountedMonth } from '../../queries/sums.ts'
import type { HoursForecast } from '../../rules/hours-forecast.ts'

type Facts = {
  /** None of protected persons: what the list has month by month. */
  months: readonly CountedMonth[]
  targets: readonly TargetPoint[]
  plan: { planned: number; target: number; due_on: LocalDate }
  now: Quarters
  forecast: HoursForecast | null
  today: LocalDate
  starts_on: LocalDate
}

/** Outcome month by month, the plan, and where the pace leads, ready to be drawn. */
export function chartShown(
  { months, targets, plan, now, forecast, today, starts_on }: Facts,
  t: Spoken<typeof hoursTexts>,
  format: Format,
) {
  const { due_on, target } = plan
  const last = earlierOf(today, due_on)
  const x = (day: LocalDate) => Math.max(0, daysBetween(starts_on, day))
  const plannedOn = (day: LocalDate) => planOn(targets, day)[0]!.planned
  const outcome = outcomeOf(months, { now, last, has_begun: starts_on <= today })
  const at_end = forecast && hoursOf(forecast.at_end)
  const bends = [...new Set(targets.map(one => one.due_on))].sort()
  const years = [...new Set([starts_on, ...bends].map(day => day.slice(0, 4)))]
  return {
    what: t.what_hours,
    summary: t.summary(
      format.number(Math.floor(hoursOf(now))),
      format.number(plan.planned),
      format.number(target),
    ),
    series: [
      {
        label: t.outcome,
        kind: 'outcome' as const,
        points: [{ x: 0, y: 0 }, ...outcome.map(one => ({ x: x(one.day), y: one.hours }))],
      },
      {
        label: t.plan,
        kind: 'plan' as const,
        points: bends.map(day => ({ x: x(day), y: plannedOn(day) })),
      },
      ...(at_end === null
        ? []
        : [
            {
              label: t.forecast,
              kind: 'second' as const,
              points: [
                { x: x(today), y: hoursOf(now) },
                { x: x(due_on), y: at_end },
              ],
            },
          ]),
    ],
    x: {
      from: 0,
      to: Math.max(1, x(due_on)),
      ticks: years.map(year => ({ at: x(`${year}-01-01`), label: year, strong: true })),
    },
    today: {
      at: x(last),
      label: t.today,
      outcome: `${format.number(Math.floor(hoursOf(now)))} h`,
      plan: t.plan_says(format.number(plan.planned)),
    },
    y: { to: Math.max(1, target, hoursOf(now), at_end ?? 0) },
    table: {
      heading: t.until,
      rows: [
        ...outcome.map(one => ({
          label: format.day(one.day),
          values: [one.hours, plannedOn(one.day), null],
        })),
        ...(at_end === null ? [] : [{ label: format.day(due_on), values: [null, target, at_end] }]),
      ],
    },
  }
}

/**
 * The sum at the end of each month that has any, as the list has it, and today’s, in which the hours of the protected are: they are in no
 * month, neither in the line nor in the list.
 */
function outcomeOf(
  months: readonly CountedMonth[],
  { now, last, has_begun }: { now: Quarters; last: LocalDate; has_begun: boolean },
): { day: LocalDate; hours: number }[] {
  if (!has_begun) return []
  let sum = 0
  const ends = months.map(({ month, quarters }) => {
    sum += quarters
    return { day: lastOfMonth(`${month}-01`), hours: hoursOf(sum) }
  })
  return [...ends.filter(one => one.day < last), { day: last, hours: hoursOf(now) }]
}
