import { competencesMerged } from '../competences/rules/events.ts'
import { following } from '../foundation/events.ts'
import { needsFollow } from './commands/needs-follow.ts'

/** What companies need of a competence is needed of the one that it becomes part of. */
export const workshopsListener = following(competencesMerged, needsFollow)
