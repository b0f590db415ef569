import { competencesMerged } from '../competences/rules/events.ts'
import { following } from '../foundation/events.ts'
import { outcomesFollow } from './commands/outcomes-follow.ts'

/** Courses that lead to a competence lead to the one that it becomes part of. */
export const coursesListener = following(competencesMerged, outcomesFollow)
