import { following, type Listener } from '../foundation/events.ts'
import { personProtected, personReaddressed } from '../people/rules/events.ts'
import { letGoOfReader } from './commands/kept-of-person.ts'
import { readdressReader } from './commands/readdress-letters.ts'

/** A subject tells of a course and so of a place: nothing points from it to a person who is protected. */
const letGo = following(personProtected, (tx, { person_id }) => letGoOfReader(tx, person_id))
/** What was meant for a number that was wrong does not go there. */
const readdress = following(personReaddressed, readdressReader)

export const lettersListener: Listener = async (tx, happening) => {
  await letGo(tx, happening)
  await readdress(tx, happening)
}
