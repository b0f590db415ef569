import type { Visit } from '../../../access/web.ts'
import type { LocalDate } from '../../../foundation/clock.ts'
import { addDays, addMonths, daysBetween, lastOfMonth, monthsBetween } from '../../../foundation/dates.ts'
import type { Measure, TargetPoint } from '../../../programmes/rules/design.ts'
import { planOf, planOn } from '../../../programmes/rules/plan-on.ts'
import { deskTexts } from '../../messages.ts'
import { cumulated, type Step } from '../../rules/pace.ts'
import type { OverviewFacts } from './facts.ts'

/** Outcome against plan for the three measures, month by month, ready to be drawn. */
export function paceShown(visit: Visit, facts: OverviewFacts) {
  const { format } = visit
  const { people } = facts
  const t = visit.say(deskTexts)
  const hours = people.hours.map(step => ({ on: step.on, more: step.quarters / 4 }))
  const measures: Measured[] = [
    {
      measure: 'companies',
      what: t.what_companies,
      label: t.companies,
      steps: facts.admissions,
      until: facts.today,
    },
    {
      measure: 'individuals',
      what: t.what_individuals,
      label: t.individuals,
      steps: people.course ? stepsBetween(people.course) : people.steps,
      days: people.course?.map(one => one.on),
      until: people.participants?.on ?? null,
    },
    { measure: 'hours', what: t.what_hours, label: t.hours_short, steps: hours, until: people.until },
  ]
  return measures.flatMap(({ until, ...one }) => {
    const plan = until && planOf(planOn(facts.targets, until), one.measure)
    return plan ? [{ label: one.label, chart: chartOf({ ...one, until, ...plan }) }] : []
  })

  function chartOf(one: Omit<Measured, 'until'> & { until: LocalDate; target: number; planned: number }) {
    const { starts_on, ends_on } = facts.programme
    const today = earlierOf(one.until, ends_on)
    const has_begun = starts_on <= today
    const at = (day: LocalDate) => daysBetween(starts_on, day)
    const all = has_begun
      ? [
          ...monthsBetween(starts_on, today)
            .map(lastOfMonth)
            .filter(day => day < today),
          today,
        ]
      : []
    const days = one.days ? all.filter(day => one.days?.includes(day)) : all
    const outcome = cumulated(one.steps, days)
    const own = facts.targets.filter(target => target.measure === one.measure && target.county === null)
    const bends = [...new Set([...own.map(target => target.due_on), ends_on])].filter(day => day <= ends_on)
    const now = outcome.at(-1) ?? 0
    const years = yearsBetween(starts_on, ends_on)
    return {
      what: one.what,
      summary: t.pace_summary(
        one.what,
        format.number(now),
        format.number(one.planned),
        format.number(one.target),
      ),
      series: [
        ...(has_begun
          ? [
              {
                label: t.outcome,
                kind: 'outcome' as const,
                points: [{ x: 0, y: 0 }, ...days.map((day, nth) => ({ x: at(day), y: outcome[nth]! }))],
              },
            ]
          : []),
        {
          label: t.plan,
          kind: 'plan' as const,
          points: bends.map(day => ({ x: at(day), y: plannedOn(own, day) })),
        },
      ],
      x: {
        from: 0,
        to: at(ends_on),
        ticks: years.map(({ from, to }) => ({
          at: (at(from) + at(to)) / 2,
          label: from.slice(0, 4),
          strong: true,
        })),
        shaded: years
          .filter((_, nth) => nth % 2 === 1)
          .map(({ from, to }) => ({ from: at(from), to: at(to) })),
      },
      y: { to: Math.max(one.target, now) },
      today: has_begun
        ? {
            at: at(today),
            label: today === earlierOf(facts.today, ends_on) ? t.today : format.shortMonth(today),
            outcome: `${format.number(now)} ${one.what}`,
            plan: t.plan_says(format.number(one.planned)),
          }
        : undefined,
      note: one.measure === 'companies' ? closedYear(own, ends_on) : undefined,
      table: {
        heading: t.until,
        difference: has_begun,
        rows: has_begun
          ? quartersOf(days).map(day => ({
              label: day === today ? format.day(day) : format.shortMonth(day),
              values: [outcome[days.indexOf(day)]!, plannedOn(own, day)],
            }))
          : bends.map(day => ({ label: format.day(day), values: [plannedOn(own, day)] })),
      },
    }
  }

  function closedYear(own: readonly TargetPoint[], ends_on: LocalDate) {
    const last = own
      .map(target => target.due_on)
      .sort()
      .at(-1)
    return last && last < addMonths(ends_on, -6) ? t.closed_to_new(ends_on.slice(0, 4)) : undefined
  }
}

export type PaceShown = ReturnType<typeof paceShown>

type Measured = {
  measure: Measure
  what: string
  label: string
  steps: readonly Step[]
  /** The days on which the sum is told, when they are not all. */
  days?: readonly LocalDate[]
  /** The last day of what is known; null when nothing is. */
  until: LocalDate | null
}

const stepsBetween = (course: readonly { on: LocalDate; count: number }[]): Step[] =>
  course.map(({ on, count }, nth) => ({ on, more: count - (course[nth - 1]?.count ?? 0) }))

const plannedOn = (own: readonly TargetPoint[], day: LocalDate): number => planOn(own, day)[0]?.planned ?? 0

/** Every third month and the last day: enough to read, and the picture has the rest. */
const quartersOf = (days: readonly LocalDate[]) =>
  days.filter((day, nth) => nth === days.length - 1 || [3, 6, 9, 12].includes(Number(day.slice(5, 7))))

function yearsBetween(from: LocalDate, to: LocalDate) {
  const years = []
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    years.push({
      from: year === Number(from.slice(0, 4)) ? from : `${year}-01-01`,
      to: year === Number(to.slice(0, 4)) ? to : addDays(`${year + 1}-01-01`, -1),
    })
  return years
}

const earlierOf = (one: LocalDate, other: LocalDate): LocalDate => [one, other].sort()[0]!
