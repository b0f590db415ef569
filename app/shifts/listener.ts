import { following } from '../foundation/events.ts'
import { personProtected } from '../people/rules/events.ts'
import { forgetTeamsOf } from './commands/kept.ts'

/** Where and when somebody with protected identity works is kept by nobody: it would find them. */
export const shiftsListener = following(personProtected, (tx, { person_id }) => forgetTeamsOf(tx, person_id))
