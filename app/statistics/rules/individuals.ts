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
