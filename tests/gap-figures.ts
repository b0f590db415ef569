import type { RegisteredAnswer } from '../app/assessments/rules/read-answer.ts'
import type { LevelSource, RegisteredLevel } from '../app/competences/rules/read-level.ts'
import type { RegisteredStep } from '../app/staircase/rules/read-step.ts'

// The figures of GAP.md, worked out row by row: the independent twin of what the database counts.

const AREAS = ['A', 'B', 'C', 'D', 'E'] as const
/** So many answers of an area's five give a respondent a value there. */
const FEWEST_ANSWERS = 3
/** So many companies, or pairs of them, are shown together. */
const FEWEST_COMPANIES = 5

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length
/** Six decimals, half away from zero. */
const rounded = (value: number): number =>
  (Math.sign(value) * Math.round(Number(`${Math.abs(value).toPrecision(15)}e6`))) / 1e6

export function assessmentFigures(answers: readonly RegisteredAnswer[]) {
  const given = answers.filter(one => one.mark !== null)
  const distinct = (measurement: string, by: (one: RegisteredAnswer) => string) =>
    new Set(given.filter(one => one.measurement === measurement).map(by)).size
  const each = (by: (one: RegisteredAnswer) => string) => ({
    baseline: distinct('baseline', by),
    between: distinct('between', by),
    end: distinct('end', by),
  })
  const valuesIn = (area: string, measurement: string): Map<string, number> => {
    const here = given.filter(one => one.measurement === measurement && one.statement.startsWith(area))
    const companies = Map.groupBy(here, one => one.organisation_number)
    return new Map(
      [...companies].flatMap(([company, its]) => {
        const values = [...Map.groupBy(its, one => one.respondent).values()]
          .filter(own => own.length >= FEWEST_ANSWERS)
          .map(own => mean(own.map(one => one.mark!)))
        return values.length > 0 ? [[company, mean(values)] as const] : []
      }),
    )
  }
  const shown = (values: readonly number[]) =>
    values.length < FEWEST_COMPANIES ? null : rounded(mean(values))
  return {
    respondents: each(one => `${one.organisation_number} ${one.respondent}`),
    companies: each(one => one.organisation_number),
    areas: Object.fromEntries(
      AREAS.map(area => {
        const [baseline, end] = [valuesIn(area, 'baseline'), valuesIn(area, 'end')]
        const moved = [...end].flatMap(([company, value]) => {
          const before = baseline.get(company)
          return before === undefined ? [] : [value - before]
        })
        return [
          area,
          {
            baseline: shown([...baseline.values()]),
            end: shown([...end.values()]),
            pairs: moved.length,
            movement: shown(moved),
          },
        ]
      }),
    ),
  }
}

/** On one day a validation before a manager, and either before the person's own. */
const WEIGHT: Record<LevelSource, number> = { validation: 2, manager: 1, own: 0 }
/** Days within which two ratings are of the same time. */
const SAME_TIME = 180
const MILLISECONDS_A_DAY = 86_400_000

export function competenceFigures(levels: readonly RegisteredLevel[]) {
  const latest = (some: readonly RegisteredLevel[]) =>
    some.toSorted((a, b) => compare(a.rated_on, b.rated_on) || WEIGHT[a.source] - WEIGHT[b.source]).at(-1)
  const people = new Set<string>()
  const gaps = new Map<string, { gaps: number; steps: number }>()
  let pairs = 0
  let own_differs = 0
  for (const its of Map.groupBy(levels, one => `${one.person} ${one.competence}`).values()) {
    const rated = its.filter(one => one.level !== null)
    const own = latest(rated.filter(one => one.source === 'own'))
    const manager = latest(rated.filter(one => one.source === 'manager'))
    const now = latest(rated.filter(one => one.source !== 'own')) ?? own
    const wanted = latest(its.filter(one => one.wanted !== null))
    if (now) people.add(now.person)
    if (own && manager && own.level !== manager.level && daysApart(own, manager) <= SAME_TIME)
      own_differs += 1
    if (!now || !wanted) continue
    pairs += 1
    const steps = wanted.wanted! - now.level!
    if (steps <= 0) continue
    const before = gaps.get(now.competence) ?? { gaps: 0, steps: 0 }
    gaps.set(now.competence, { gaps: before.gaps + 1, steps: before.steps + steps })
  }
  const sum = (part: 'gaps' | 'steps') => [...gaps.values()].reduce((all, one) => all + one[part], 0)
  return {
    persons: people.size,
    pairs,
    gaps: sum('gaps'),
    steps: sum('steps'),
    own_differs,
    by_competence: gaps,
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const daysApart = (a: RegisteredLevel, b: RegisteredLevel) =>
  Math.abs(Date.parse(a.rated_on) - Date.parse(b.rated_on)) / MILLISECONDS_A_DAY

type Person = { is_woman: boolean; is_kollektiv: boolean }

export function staircaseFigures(
  steps: readonly RegisteredStep[],
  { count, personOf }: { count: number; personOf: (person: string) => Person },
) {
  const standing = Object.fromEntries(Array.from({ length: count }, (_, at) => [String(at + 1), 0]))
  const flows: Record<string, number> = {}
  const up: Person[] = []
  for (const [person, its] of Map.groupBy(steps, one => one.person)) {
    const walk = its.toSorted((a, b) => compare(a.from_on, b.from_on)).map(one => one.step)
    standing[walk.at(-1)!]! += 1
    for (const [at, step] of walk.entries()) {
      const before = walk[at - 1]
      if (before === undefined || before === step) continue
      flows[`${before}>${step}`] = (flows[`${before}>${step}`] ?? 0) + 1
    }
    if (walk.at(-1)! > walk[0]!) up.push(personOf(person))
  }
  return {
    standing,
    flows,
    moved_up: up.length,
    moved_up_women: up.filter(one => one.is_woman).length,
    moved_up_kollektiv: up.filter(one => one.is_kollektiv).length,
  }
}
