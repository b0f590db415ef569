/** So many of an area's statements must be answered for a respondent to have a value there: three of five. GAP.md. */
export const enoughOf = (statements: number): number => Math.ceil((3 * statements) / 5)
/** So many companies, or pairs of measurements, are shown together. */
export const FEWEST_COMPANIES = 5
