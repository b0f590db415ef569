/** Areas of the default template: strategic competence supply, green transition, digital maturity, learning and spreading, equality. */
export const AREAS = ['A', 'B', 'C', 'D', 'E'] as const
export type Area = (typeof AREAS)[number]

const STATEMENTS_IN_AREA = 5

/** The codes of the default template's statements: the area, and a number from 1. */
export const STATEMENTS: readonly string[] = AREAS.flatMap(area =>
  Array.from({ length: STATEMENTS_IN_AREA }, (_, at) => `${area}${at + 1}`),
)
/** So many answers of an area give a respondent a value there. */
export const FEWEST_ANSWERS = 3
/** So many companies, or pairs of measurements, are shown together. */
export const FEWEST_COMPANIES = 5
