import { following } from '../foundation/events.ts'
import { contactReaddressed } from '../people/rules/events.ts'
import { stopAsking } from './commands/ask-respondent.ts'

/** A contact with another address may be another person: what the former has begun to answer is not the other's to see. */
export const assessmentsListener = following(contactReaddressed, async (tx, { programme_id, contact_id }) => {
  const begun = await tx.db
    .selectFrom('assessment_invitation')
    .select(['id', 'assessment_id'])
    .where('contact_id', '=', contact_id)
    .where('finished_on', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
  for (const { id, assessment_id } of begun)
    await stopAsking(tx, { programme_id, assessment_id, invitation_id: id })
})
