import type { Visit } from '../../../access/web.ts'
import { addDays, daysBetween, lastOfMonth, monthsBetween } from '../../../foundation/dates.ts'
import type { Spoken } from '../../../foundation/text.ts'
import type { paceTexts } from '../../messages/pace.ts'
import { LEAST_AGREED, LEAST_PATHS } from '../../rules/forecast.ts'
import type { Foreseen, PaceFacts } from './pace-facts.ts'

type Words = Spoken<typeof paceTexts>

/** The simulation in words and as a curve, or why there is none. */
export function forecastShown(
  { format }: Visit,
  { today, programme, plan }: PaceFacts,
  seen: Foreseen,
  t: Words,
) {
  if ('refused' in seen)
    return seen.refused === 'too-few'
      ? { none: { title: t.too_few, text: t.too_few_text(String(LEAST_PATHS), String(LEAST_AGREED)) } }
      : { none: { title: seen.refused === 'reached' ? t.is_reached : t.verdict_no_target, text: '' } }
  const { forecast, facts } = seen
  const inDays = (days: number) => format.day(addDays(today, days))
  const share = (days: number) => format.percent(100 * forecast.within(days), 0)
  const days = (day: string) => daysBetween(today, day)
  const horizon = inDays(facts.horizon)
  const deadlines = [
    { day: plan!.due_on, name: t.chance_open },
    { day: programme.ends_on, name: t.chance_end },
  ].filter(({ day }, nth, all) => day >= today && all.findIndex(one => one.day === day) === nth)
  return {
    figure: {
      median: forecast.median === null ? null : format.month(addDays(today, forecast.median)),
      of: t.likely_of(format.number(facts.target)),
      interval:
        forecast.early === null
          ? t.interval_none(horizon)
          : forecast.late === null
            ? t.interval_open(inDays(forecast.early), horizon)
            : t.interval(inDays(forecast.early), inDays(forecast.late)),
      chances: deadlines.map(({ day, name }) => ({
        key: day,
        label: `${t.chance_by(format.day(day))} (${name})`,
        value: share(days(day)),
      })),
    },
    chart: chartOf(),
    method: [
      t.method_paths(
        format.number(facts.waited.length),
        format.number(facts.waited.filter(one => one.outcome === 'agreed').length),
      ),
      t.method_waiting(format.number(facts.waited.filter(one => one.outcome === 'waiting').length)),
      t.method_arrivals(format.number(facts.arrivals.count), format.number(facts.arrivals.days)),
      t.method_runs(format.number(facts.runs), String(facts.seed)),
      t.method_assumes,
    ],
  }

  /** As far as until nearly all are there, a year at least. */
  function chartOf() {
    const until = Math.min(
      facts.horizon,
      Math.max(365, days(programme.ends_on), (forecast.late ?? facts.horizon) + 60),
    )
    const ends = monthsBetween(today, addDays(today, until))
      .map(lastOfMonth)
      .filter(day => days(day) <= until)
    const points = [0, ...ends.map(days)].map(x => ({ x, y: Math.round(100 * forecast.within(x)) }))
    return {
      what: t.chance_what,
      summary: t.chance_summary(format.day(programme.ends_on), share(days(programme.ends_on))),
      series: [{ label: t.chance_series, kind: 'outcome' as const, points }],
      x: {
        from: 0,
        to: until,
        ticks: ends
          .filter(day => (until > 400 ? ['06', '12'] : ['12', '04', '08']).includes(day.slice(5, 7)))
          .map(day => ({ at: days(day), label: format.shortMonth(day) })),
      },
      y: { to: 100, ticks: [0, 25, 50, 75, 100] },
      ...(days(programme.ends_on) > 0 && days(programme.ends_on) < until
        ? {
            today: {
              at: days(programme.ends_on),
              label: t.programme_ends,
              outcome: share(days(programme.ends_on)),
            },
          }
        : {}),
      table: {
        heading: t.until,
        rows: ends.map((day, nth) => ({ label: format.day(day), values: [points[nth + 1]!.y] })),
      },
    }
  }
}
