import { competencesMerged, competencesNamed, employeeJoined } from '../competences/rules/events.ts'
import { following, type Listener } from '../foundation/events.ts'
import { linesAreNamed, linesFollow, personFollows } from './commands/lines-follow.ts'

const listeners: readonly Listener[] = [
  following(competencesMerged, linesFollow),
  following(competencesNamed, linesAreNamed),
  following(employeeJoined, personFollows),
]

/** What is planned for a competence is planned for the one that it becomes part of, or that gets its name; what is planned for an employee is the participant's. */
export const plansListener: Listener = async (tx, happening) => {
  for (const listener of listeners) await listener(tx, happening)
}
