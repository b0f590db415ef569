import type { LocalDate } from '../../foundation/clock.ts'

/** How many more by the end of a day. */
export type Step = { on: LocalDate; more: number }

/** The sum from the start at the end of each given day. Steps in any order. */
export function cumulated(steps: readonly Step[], days: readonly LocalDate[]): number[] {
  const inOrder = steps.toSorted((a, b) => (a.on < b.on ? -1 : 1))
  let sum = 0
  let next = 0
  return days.map(day => {
    while (next < inOrder.length && inOrder[next]!.on <= day) sum += inOrder[next++]!.more
    return sum
  })
}

/** Behind is at least one whole thing and two hundredths of the target: less is noise. */
export const isBehind = (outcome: number, plan: number, target: number): boolean =>
  Math.round(plan) - outcome >= Math.max(1, target * 0.02)

export type Standing = { subject: string; behind: boolean }

/** Who keeps pace and who does not, in the order given: the conclusion of the overview. */
export const verdictOf = (standings: readonly Standing[]) => ({
  on_pace: standings.filter(standing => !standing.behind).map(standing => standing.subject),
  behind: standings.filter(standing => standing.behind).map(standing => standing.subject),
})

/** The companies as one, or the counties that are behind by name when the others are not. */
export function companyStandings(
  companies: string,
  behind: boolean,
  counties: readonly Standing[],
): Standing[] {
  const late = counties.filter(county => county.behind)
  const isOfOnePiece = late.length === 0 || late.length === counties.length
  if (isOfOnePiece) return [{ subject: companies, behind }]
  return [...(behind ? [] : [{ subject: companies, behind }]), ...late]
}

/** The number of the month that a day lies in, from 1; 0 before the start. */
export function monthNumber(start: LocalDate, day: LocalDate): number {
  if (day < start) return 0
  const [startYear, startMonth] = start.split('-').map(Number) as [number, number]
  const [year, month] = day.split('-').map(Number) as [number, number]
  return (year - startYear) * 12 + month - startMonth + 1
}

/** How dark a tile is: nothing, few, some, many. */
export const tileLevel = (count: number): 0 | 1 | 2 | 3 =>
  count === 0 ? 0 : count <= 2 ? 1 : count <= 5 ? 2 : 3
