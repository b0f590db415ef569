export const AGE_GROUPS = ['under_18', '18_29', '30_54', '55_plus'] as const
export type AgeGroup = (typeof AGE_GROUPS)[number]

/** The ESF's age groups by whole years on the day of starting. Regulation (EU) 2021/1057, annex I. */
export const ageGroup = (years: number): AgeGroup =>
  years < 18 ? 'under_18' : years < 30 ? '18_29' : years < 55 ? '30_54' : '55_plus'
