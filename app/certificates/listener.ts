import { competencesMerged } from '../competences/rules/events.ts'
import { following } from '../foundation/events.ts'
import { answersFollow } from './commands/answer-proposals.ts'

/** What was answered of a competence is of the one that it becomes part of. */
export const certificatesListener = following(competencesMerged, answersFollow)
