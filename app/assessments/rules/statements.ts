/** So many companies, or pairs of measurements, are shown together. */
export const FEWEST_COMPANIES = 5
