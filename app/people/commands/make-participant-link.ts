import { linkFor, type MadeParticipantLink, type NewParticipantLink } from '../../access/participants/link.ts'
import { mayMakeParticipantLink } from '../../access/policy.ts'
import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { type Ground, transact } from '../../foundation/transact.ts'
import { knownPeopleOf } from '../queries.ts'

/** A personal link and a short code for a participant of the programme. Refuses `may-not-make-link`, `no-such-person`. */
export const makeParticipantLink = (
  ground: Ground,
  visitor: Visitor,
  asked: NewParticipantLink,
): Promise<MadeParticipantLink | Refusal> =>
  transact(ground, visitor, async tx => {
    if (!mayMakeParticipantLink(visitor) || visitor.programme === null) return refuse('may-not-make-link')
    const person = await knownPeopleOf(tx.db, visitor)
      .select('id')
      .where('id', '=', asked.person_id)
      .executeTakeFirst()
    return person ? linkFor(tx, visitor.programme, asked) : refuse('no-such-person')
  })
