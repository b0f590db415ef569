import type { LocalDate } from '../../foundation/clock.ts'

/** From a day on somebody works in a team; null where from then on it is not known. */
export type Stay = { from_on: LocalDate; team_id: number | null }

/** As they go with the form, so that it is seen whether somebody else has said otherwise since. */
export const staysRead = (stays: readonly Stay[]): string =>
  stays.map(({ from_on, team_id }) => `${from_on} ${team_id ?? 0}`).join(',')

/** The same read back; what is no day or no team is left out. */
export const staysIn = (read: string): Stay[] =>
  [...read.matchAll(/(\d{4}-\d\d-\d\d) (\d{1,9})/g)].map(([, from_on, team_id]) => ({
    from_on: from_on!,
    team_id: Number(team_id) || null,
  }))

/** What is said once a team is chosen from a day on: what was said of that day and of later ones gives way. The stays are in order. */
export const staysChosen = (stays: readonly Stay[], chosen: Stay): Stay[] => [
  ...stays.filter(one => one.from_on < chosen.from_on),
  chosen,
]

/** Whether choosing a team from a day on changes on any day where somebody works. The stays are in order. */
export function isOtherwise(stays: readonly Stay[], { from_on, team_id }: Stay): boolean {
  const then = stays.findLast(one => one.from_on <= from_on)?.team_id ?? null
  return then !== team_id || stays.some(one => one.from_on > from_on && one.team_id !== team_id)
}
