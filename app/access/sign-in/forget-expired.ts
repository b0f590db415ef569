import { addDays } from '../../foundation/dates.ts'
import { forgetGivenUp } from '../../foundation/mail.ts'
import { forgetForms, type Ground, houseScope, transact } from '../../foundation/transact.ts'
import { forgetDrafts } from '../drafts.ts'

/** A form sent twice comes soon after the first; after so many days its id is forgotten. */
const FORM_DAYS = 30
/** A letter that was given up can be sent again for so long; then its words are forgotten. */
const LETTER_DAYS = 30
/** An invitation that was never answered can be seen and renewed for so long after its last day; then nobody knows whom it was to. */
const INVITATION_DAYS_AFTER = 30

/**
 * Takes away what has run out and holds no facts: sessions, sign-in links, forms that nobody came back for and the ids of others, the words of letters that never left, and
 * to whom an invitation was that is answered, taken back or too old. Done each night.
 */
export const forgetExpired = (ground: Ground) =>
  transact(ground, houseScope, async tx => {
    const { db, clock } = tx
    const now = clock.now()
    await db.deleteFrom('auth_session').where('expires_at', '<', now).execute()
    await db.deleteFrom('auth_verification').where('expires_at', '<', now).execute()
    const daysAgo = (days: number) => new Date(`${addDays(clock.today(), -days)}T00:00:00Z`)
    await forgetDrafts(tx)
    await forgetForms(tx, daysAgo(FORM_DAYS))
    await forgetGivenUp(tx, daysAgo(LETTER_DAYS))
    await db
      .updateTable('invitation')
      .set({ email: null, name: '', forgotten_at: now })
      .where('forgotten_at', 'is', null)
      .where(({ or, eb }) =>
        or([
          eb('accepted_at', 'is not', null),
          eb('revoked_at', 'is not', null),
          eb('expires_at', '<', daysAgo(INVITATION_DAYS_AFTER)),
        ]),
      )
      .execute()
  })
