import type { FocusGroup } from './design.ts'

type Criteria = Pick<FocusGroup, 'sex' | 'category' | 'unqualified' | 'years_without_training'>

/** A group says something about who belongs to it. */
export const isNarrow = ({ sex, category, unqualified, years_without_training }: Criteria): boolean =>
  [sex, category, unqualified, years_without_training].some(criterion => criterion !== null)

/** The first letter that no group has, or null when all are taken. */
export const freeCode = (taken: readonly string[]): string | null =>
  [...'abcdefghijklmnopqrstuvwxyz'].find(letter => !taken.includes(letter)) ?? null
