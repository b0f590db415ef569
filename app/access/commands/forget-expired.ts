import { addDays } from '../../foundation/dates.ts'
import { type Ground, houseScope, transact } from '../../foundation/transact.ts'

/** A form sent twice comes soon after the first; after so many days its id is forgotten. */
const FORM_DAYS = 30

/** Takes away what has run out and holds no facts: sessions, sign-in links, and the ids of forms. Done each night. */
export const forgetExpired = (ground: Ground) =>
  transact(ground, houseScope, async ({ db, clock }) => {
    const now = clock.now()
    await db.deleteFrom('auth_session').where('expires_at', '<', now).execute()
    await db.deleteFrom('auth_verification').where('expires_at', '<', now).execute()
    await db
      .deleteFrom('sent_form')
      .where('sent_at', '<', new Date(`${addDays(clock.today(), -FORM_DAYS)}T00:00:00Z`))
      .execute()
  })
