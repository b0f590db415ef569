import type { LocalDate } from '../../foundation/clock.ts'

/** What can be done about a need; the first five are also kinds of courses. */
export const KINDS = ['broad', 'company', 'strategic', 'role', 'validation', 'at_work', 'recruit'] as const
export type Kind = (typeof KINDS)[number]

export const TAUGHT_HERE = ['yes', 'no', 'unknown'] as const
export type TaughtHere = (typeof TAUGHT_HERE)[number]

/** What a line says of for whom and when. `chosen`: how many who still work there are chosen for it by name. */
export type LineFacts = { people: number | null; chosen: number; due_on: LocalDate | null }

/** How many a line is for: those who are chosen, else those whom it is meant for; null where neither is said. */
export const peopleOf = ({ people, chosen }: Pick<LineFacts, 'people' | 'chosen'>): number | null =>
  chosen > 0 ? chosen : people

/** What a line may lack, and is told to lack. */
export function lacksOf(line: LineFacts): ('people' | 'day')[] {
  return [
    ...(peopleOf(line) === null ? (['people'] as const) : []),
    ...(line.due_on === null ? (['day'] as const) : []),
  ]
}

/** What the headline says. `chosen`: how many different people are chosen; a line of which none is chosen counts whom it is meant for. */
export function sumsOf(lines: readonly LineFacts[], chosen: number) {
  const meant = lines.reduce((sum, line) => sum + (line.chosen > 0 ? 0 : (line.people ?? 0)), 0)
  const lacking = (what: 'people' | 'day') => lines.filter(line => lacksOf(line).includes(what)).length
  return {
    lines: lines.length,
    people: chosen + meant,
    without_people: lacking('people'),
    without_day: lacking('day'),
  }
}

/** What stands at the next place up or down, or null at the end. */
export function besideIn<T extends { id: number }>(lines: readonly T[], id: number, by: 1 | -1): T | null {
  const at = lines.findIndex(line => line.id === id)
  return at < 0 ? null : (lines[at + by] ?? null)
}
