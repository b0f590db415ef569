/** The ESF's age groups by whole years on the day of starting. Regulation (EU) 2021/1057, annex I. */
export const AGE_GROUPS = ['under_18', '18_29', '30_54', '55_plus'] as const
export type AgeGroup = (typeof AGE_GROUPS)[number]
