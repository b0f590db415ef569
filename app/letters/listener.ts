import { following } from '../foundation/events.ts'
import { personProtected } from '../people/rules/events.ts'
import { letGoOfReader } from './commands/kept-of-person.ts'

/** A subject tells of a course and so of a place: nothing points from it to a person who is protected. */
export const lettersListener = following(personProtected, (tx, { person_id }) => letGoOfReader(tx, person_id))
