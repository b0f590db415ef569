import { competencesMerged, competencesNamed } from '../competences/rules/events.ts'
import { following, type Listener } from '../foundation/events.ts'
import { needsAreNamed, needsFollow } from './commands/needs-follow.ts'

const listeners: readonly Listener[] = [
  following(competencesMerged, needsFollow),
  following(competencesNamed, needsAreNamed),
]

/** What companies need of a competence is needed of the one that it becomes part of, or that gets its name. */
export const workshopsListener: Listener = async (tx, happening) => {
  for (const listener of listeners) await listener(tx, happening)
}
