import type { Category } from './read-person.ts'

/** Who is counted in a focus group; null means that it does not matter. A definition of the programme, no label on people. */
export type FocusGroup = {
  sex: 'woman' | 'man' | null
  category: Category | null
  unqualified: boolean | null
  years_without_training: number | null
}

export type OnStartDay = {
  sex: 'woman' | 'man'
  category: Category
  is_unqualified: boolean
  never_trained: boolean
  last_training_year: number | null
  starting_year: number
}

/** Someone whose last training is unknown is not counted among those without. */
export const isInFocusGroup = (group: FocusGroup, person: OnStartDay): boolean =>
  (group.sex === null || group.sex === person.sex) &&
  (group.category === null || group.category === person.category) &&
  (group.unqualified === null || group.unqualified === person.is_unqualified) &&
  (group.years_without_training === null ||
    person.never_trained ||
    (person.last_training_year !== null &&
      person.last_training_year < person.starting_year - group.years_without_training))
