import { type Shown, shownLists } from './suppression.ts'

/** The counties that the figures count one by one, each under its own figure. */
export const COUNTED_COUNTIES = { skane: 'Skåne', blekinge: 'Blekinge' } as const

/** Counts of participants; the authority's words. */
export type Individuals = {
  total: number
  women: number
  men: number
  kollektiv: number
  tjansteman: number
  under_18: number
  '18_29': number
  '30_54': number
  '55_plus': number
  isced_0_2: number
  isced_3_4: number
  isced_5_8: number
  isced_unknown: number
  focus_a: number
  focus_b: number
  skane: number
  blekinge: number
  protected: number
}

export type ShownIndividuals = Record<keyof Individuals, Shown>

/** Each of these sums to all participants; who is in none of them is counted beside. */
const PARTS = [
  ['women', 'men'],
  ['kollektiv', 'tjansteman'],
  ['under_18', '18_29', '30_54', '55_plus'],
  ['isced_0_2', 'isced_3_4', 'isced_5_8', 'isced_unknown'],
  ['skane', 'blekinge'],
  ['focus_a'],
  ['focus_b'],
  ['protected'],
] as const

/** The counts as those see them who have no need to know: none of one to below the limit, and none that would give them away. */
export function shownIndividuals(individuals: Individuals, limit: number): ShownIndividuals {
  const lists = PARTS.map(keys => {
    const counts = keys.map(key => individuals[key])
    return [...counts, individuals.total - counts.reduce((sum, count) => sum + count, 0)]
  })
  const shown = shownLists(lists, limit)
  return {
    total: shown[0]!.total,
    ...Object.fromEntries(
      PARTS.flatMap((keys, list) => keys.map((key, at) => [key, shown[list]!.cells[at]!])),
    ),
  } as ShownIndividuals
}
