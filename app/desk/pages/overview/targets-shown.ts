import type { Visit } from '../../../access/web.ts'
import { mayReadCompanies } from '../../../companies/policy.ts'
import { laterOf } from '../../../foundation/dates.ts'
import { mayReadLedger } from '../../../ledger/policy.ts'
import { mayReadPeople } from '../../../people/policy.ts'
import { shareInHundredths } from '../../../programmes/rules/esf-share.ts'
import { inForceOn } from '../../../programmes/rules/in-force.ts'
import { planOf, planOn } from '../../../programmes/rules/plan-on.ts'
import { figureTexts } from '../../../statistics/messages/figures.ts'
import type { Shown } from '../../../statistics/rules/figures-shown.ts'
import { countText } from '../../../statistics/rules/spoken-figures.ts'
import { deskTexts } from '../../messages.ts'
import { companyStandings, isBehind, type Standing } from '../../rules/pace.ts'
import type { OverviewFacts } from './facts.ts'

/** The four targets as they are read, and who keeps pace. */
export function targetsShown(visit: Visit, facts: OverviewFacts) {
  const { visitor, format, at } = visit
  const { people } = facts
  const plans = planOn(facts.targets, facts.today)
  const outcome = outcomeOf(facts)
  const told_on = people.until ?? facts.today
  const t = visit.say(deskTexts)
  const link = (may: boolean, ...parts: (string | number)[]) => (may ? at(...parts) : undefined)
  const measured = (measure: 'companies' | 'individuals' | 'hours', now: number, on = facts.today) => {
    const plan = planOf(planOn(facts.targets, on), measure)
    if (!plan)
      return {
        plan: null,
        value: 0,
        planned: undefined,
        of: undefined,
        delta: undefined,
        behind: false,
        short: false,
      }
    const behind = isBehind(now, plan.planned, plan.target)
    return {
      plan,
      value: plan.target ? Math.min(100, (100 * now) / plan.target) : 0,
      planned: plan.target ? (100 * plan.planned) / plan.target : undefined,
      of: t.of(format.number(plan.target)),
      delta: delta(t, format, now - plan.planned),
      behind,
      short: Math.round(now - plan.planned) < 0,
    }
  }
  const counties = plans
    .filter(plan => plan.measure === 'companies' && plan.county)
    .map(plan => ({ ...plan, county: plan.county!, now: sumIn(facts, plan.county!) }))
  const hours = Math.floor(outcome.quarters / 4)
  const companies = measured('companies', outcome.companies)
  const individuals = measured(
    'individuals',
    people.participants?.count ?? 0,
    people.participants?.on ?? told_on,
  )
  const time = measured('hours', hours, told_on)
  // A programme that has not begun is shown with what it will begin with.
  const day = laterOf(facts.today, facts.programme.starts_on)
  const budget = inForceOn(facts.budgets, day)
  const rates = facts.unit_costs.filter(cost => cost.kind === 'participants' && cost.valid_from <= day)
  const rate = inForceOn(rates, day)
  const in_kind_ore =
    budget?.lines.find(line => line.side === 'income' && line.in_kind_of === 'participants')?.amount_ore ?? 0n
  const figures = visit.say(figureTexts)
  const count = (shown: Shown) => countText(shown, facts.limit, figures, format)
  const inCategory = (category: string): Shown =>
    people.shown.dimensions.flatMap(one => one.parts).find(part => part.value === category)?.all ?? 0
  const tells = people.participants !== null
  const since = people.is_told ? (people.until ? t.told_until(format.day(people.until)) : t.told_later) : ''
  const sentences = (...all: string[]) => all.filter(Boolean).join(' ')
  const tone = ({ behind, short }: { behind: boolean; short: boolean }) =>
    behind ? ('warn' as const) : short ? ('none' as const) : ('ok' as const)
  return {
    standings: [
      ...companyStandings(
        t.subject_companies,
        companies.behind,
        counties.map(one => ({ subject: one.county, behind: isBehind(one.now, one.planned, one.target) })),
      ),
      ...(tells ? [{ subject: t.subject_individuals, behind: individuals.behind }] : []),
      ...(people.until ? [{ subject: t.subject_hours, behind: time.behind }] : []),
    ] satisfies Standing[],
    targets: [
      {
        key: 'companies',
        heading: t.companies,
        figure: format.number(outcome.companies),
        of: companies.of,
        href: withChoice(link(mayReadCompanies(visitor), 'foretag'), 'admitted=yes'),
        value: companies.value,
        plan: companies.planned,
        delta: companies.delta,
        deltaTone: tone(companies),
        text: counties.length
          ? t.by_county(
              counties.map(one => t.county_of(one.county, format.number(one.now), format.number(one.target))),
            )
          : '',
      },
      {
        key: 'individuals',
        heading: t.individuals,
        figure: count(people.shown.everyone.all),
        of: individuals.of,
        href: link(mayReadPeople(visitor), 'siffror', 'deltagare'),
        value: tells ? individuals.value : 0,
        plan: individuals.planned,
        delta: tells ? individuals.delta : undefined,
        deltaTone: tone(individuals),
        text: sentences(
          since,
          people.shown.dimensions.length > 0 || !people.is_told
            ? t.by_category(count(inCategory('kollektiv')), count(inCategory('tjansteman')))
            : '',
        ),
      },
      {
        key: 'hours',
        heading: t.hours,
        figure: format.number(hours),
        of: time.of,
        href: withChoice(link(mayReadLedger(visitor), 'natura'), 'state=counted'),
        value: time.value,
        plan: time.planned,
        delta: time.delta,
        deltaTone: tone(time),
        text:
          people.waiting_quarters === null
            ? since
            : people.waiting_quarters
              ? t.waiting_hours(format.hours(people.waiting_quarters))
              : t.none_waiting,
      },
      {
        key: 'in-kind',
        heading: t.in_kind,
        figure: format.kronor(outcome.amount_ore),
        size: 'medium' as const,
        href: withChoice(link(mayReadLedger(visitor), 'natura'), 'state=counted'),
        value: in_kind_ore ? Math.min(100, Number((10_000n * outcome.amount_ore) / in_kind_ore) / 100) : 0,
        plan: time.planned,
        delta: undefined,
        deltaTone: 'ok' as const,
        text: sentences(
          since,
          t.of_budget(format.kronor(in_kind_ore)),
          rate
            ? (rates.length > 1 ? t.at_rates : t.at_rate)(
                format.rate(rate.ore_per_hour),
                t[`certainty_${rate.certainty}`],
              )
            : '',
          budget
            ? t.esf_pays(
                format.percent(shareInHundredths(budget.support_ore, budget.total_ore) / 100, 2),
                format.kronor(budget.support_ore),
                format.kronor(budget.total_ore),
              )
            : '',
        ),
      },
    ],
    regions: counties.map(one => ({
      key: one.county,
      heading: one.county,
      figure: format.number(one.now),
      of: t.of(format.number(one.target)),
      href: withChoice(
        link(mayReadCompanies(visitor), 'foretag'),
        `county=${encodeURIComponent(one.county)}&admitted=yes`,
      ),
      value: one.target ? Math.min(100, (100 * one.now) / one.target) : 0,
      plan: one.target ? (100 * one.planned) / one.target : undefined,
      delta: delta(t, format, one.now - one.planned),
      deltaTone: tone({
        behind: isBehind(one.now, one.planned, one.target),
        short: Math.round(one.now - one.planned) < 0,
      }),
      text: one.now >= one.target ? t.target_reached : t.seats_left(one.target - one.now),
    })),
  }
}

export type TargetsShown = ReturnType<typeof targetsShown>

const outcomeOf = ({ places, people }: OverviewFacts) => ({
  companies: places.reduce((sum, place) => sum + place.companies, 0),
  quarters: people.hours.reduce((sum, step) => sum + step.quarters, 0),
  amount_ore: people.hours.reduce((sum, step) => sum + step.amount_ore, 0n),
})

const withChoice = (path: string | undefined, choice: string) => path && `${path}?${choice}`

const sumIn = ({ places }: OverviewFacts, county: string) =>
  places.filter(place => place.county === county).reduce((sum, place) => sum + place.companies, 0)

function delta(
  t: { as_planned: string; ahead: (n: string) => string; behind: (n: string) => string },
  format: Visit['format'],
  ahead: number,
) {
  const whole = Math.round(ahead)
  return whole === 0
    ? t.as_planned
    : whole > 0
      ? t.ahead(format.number(whole))
      : t.behind(format.number(-whole))
}
