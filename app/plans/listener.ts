import { competencesMerged } from '../competences/rules/events.ts'
import { following } from '../foundation/events.ts'
import { linesFollow } from './commands/lines-follow.ts'

/** What is planned for a competence is planned for the one that it becomes part of. */
export const plansListener = following(competencesMerged, linesFollow)
