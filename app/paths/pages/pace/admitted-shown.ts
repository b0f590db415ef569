import type { Visit } from '../../../access/web.ts'
import type { LocalDate } from '../../../foundation/clock.ts'
import { daysBetween, earlierOf, lastOfMonth, monthsBetween } from '../../../foundation/dates.ts'
import type { Spoken } from '../../../foundation/text.ts'
import { planOf, planOn } from '../../../programmes/rules/plan-on.ts'
import type { paceTexts } from '../../messages/pace.ts'
import { mayReadEveryPath } from '../../policy.ts'
import { type AdmittedYear, admittedByYear, yearAsked } from '../../rules/admitted-by-year.ts'
import type { PaceFacts } from './pace-facts.ts'

type Words = Spoken<typeof paceTexts>

/** Admitted against plan: as a line over the whole programme, and by county and year. */
export const admittedShown = (visit: Visit, facts: PaceFacts, t: Words) => ({
  chart: facts.plan ? chartOf(visit, facts, t) : null,
  years: admittedByYear({ ...facts.programme, ...facts }).map(row => yearShown(visit, row, t)),
})

function yearShown({ visitor, at, format }: Visit, row: AdmittedYear, t: Words) {
  const { county, from, to, admitted, planned, is_closed, state } = row
  const asked = yearAsked(row)
  const where = county ? `&county=${encodeURIComponent(county)}` : ''
  const more = planned === null || state === 'to_come' ? null : admitted - planned
  return {
    key: `${county} ${from}`,
    county: county ?? t.whole,
    year: asked.includes('..') ? `${format.shortMonth(from)}–${format.shortMonth(to)}` : asked,
    admitted: state === 'to_come' ? null : format.number(admitted),
    href:
      admitted > 0 && mayReadEveryPath(visitor) ? `${at('vagen', 'lista')}?agreed=${asked}${where}` : null,
    planned: planned === null ? null : format.number(planned),
    difference: more === null ? null : `${more > 0 ? '+' : ''}${format.number(more)}`,
    note: is_closed
      ? admitted > 0
        ? t.closed_admitted(admitted)
        : t.closed
      : state === 'now'
        ? t.so_far
        : state === 'to_come'
          ? t.to_come
          : '',
  }
}

function chartOf({ format }: Visit, { programme, targets, today, admitted, plan }: PaceFacts, t: Words) {
  const { starts_on, ends_on } = programme
  const last = earlierOf(today, ends_on)
  const has_begun = starts_on <= last
  const own = targets.filter(target => target.county === null)
  const at = (day: LocalDate) => daysBetween(starts_on, day)
  const days = [
    ...new Set([
      ...monthsBetween(starts_on, last)
        .map(lastOfMonth)
        .filter(day => day < last),
      last,
    ]),
  ]
  const inBy = (day: LocalDate) => admitted.filter(one => one.agreed_on <= day).length
  const plannedOn = (day: LocalDate) => planOf(planOn(own, day), 'companies')?.planned ?? 0
  const bends = [...new Set([...own.map(target => target.due_on), ends_on])].sort()
  const years = [...new Set([starts_on, ...monthsBetween(starts_on, ends_on)].map(day => day.slice(0, 4)))]
  return {
    what: t.what,
    summary: t.summary(format.number(inBy(last)), format.number(plan!.planned), format.number(plan!.target)),
    series: [
      ...(has_begun
        ? [
            {
              label: t.outcome,
              kind: 'outcome' as const,
              points: days.map(day => ({ x: at(day), y: inBy(day) })),
            },
          ]
        : []),
      { label: t.plan, kind: 'plan' as const, points: bends.map(day => ({ x: at(day), y: plannedOn(day) })) },
    ],
    x: {
      from: 0,
      to: at(ends_on),
      ticks: years.map(year => ({ at: Math.max(0, at(`${year}-07-01`)), label: year, strong: true })),
    },
    y: { to: Math.max(plan!.target, inBy(last)) },
    today: has_begun
      ? {
          at: at(last),
          label: t.today,
          outcome: format.number(inBy(last)),
          plan: t.plan_says(format.number(plan!.planned)),
        }
      : undefined,
    table: {
      heading: t.until,
      difference: has_begun,
      rows: has_begun
        ? days
            .filter((day, nth) => nth === days.length - 1 || [3, 6, 9, 12].includes(Number(day.slice(5, 7))))
            .map(day => ({ label: format.day(day), values: [inBy(day), plannedOn(day)] }))
        : bends.map(day => ({ label: format.day(day), values: [plannedOn(day)] })),
    },
  }
}
