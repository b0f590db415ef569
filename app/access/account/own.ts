import { refuse } from '../../foundation/refusal.ts'
import type { Language } from '../../foundation/text.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, transact } from '../../foundation/transact.ts'
import { tellEnded } from '../sign-in/session.ts'
import type { Visitor } from '../visitor.ts'

/** Ends one of the visitor's own sessions, on a lost phone say. */
export const revokeSession = (ground: Ground, visitor: Visitor, session_id: string) =>
  transact(ground, visitor, async tx => {
    const gone = await tx.db
      .deleteFrom('auth_session')
      .where('id', '=', session_id)
      .where('user_id', '=', visitor.user_id)
      .returning('id')
      .executeTakeFirst()
    if (!gone) return refuse('no-such-session')
    await tellEnded(tx, visitor.user_id!)
    await note(tx, { action: 'session-revoked', subject: 'auth_session', subject_id: session_id })
    return { session_id }
  })

/** Ends all of the visitor's sessions but the one they sit in. */
export const revokeOtherSessions = (ground: Ground, visitor: Visitor, kept_session_id: string) =>
  transact(ground, visitor, async tx => {
    const gone = await tx.db
      .deleteFrom('auth_session')
      .where('id', '<>', kept_session_id)
      .where('user_id', '=', visitor.user_id)
      .returning('id')
      .execute()
    await tellEnded(tx, visitor.user_id!)
    await note(tx, {
      action: 'other-sessions-revoked',
      subject: 'user',
      subject_id: visitor.user_id,
      about: { sessions: gone.length },
    })
    return { sessions: gone.length }
  })

/** The language of pages and letters. */
export const chooseLanguage = (ground: Ground, visitor: Visitor, language: Language) =>
  transact(ground, visitor, async tx => {
    const user_id = visitor.user_id
    if (!user_id) return refuse('not-signed-in')
    await tx.db
      .insertInto('user_setting')
      .values({ user_id, language })
      .onConflict(on => on.column('user_id').doUpdateSet({ language }))
      .execute()
    await note(tx, {
      action: 'language-chosen',
      subject: 'user',
      subject_id: user_id,
      changed: { language: { before: visitor.language, after: language } },
    })
    return { language }
  })

/** Unties the organisation's account, so that another there can take its place. Refuses `no-such-account`. */
export const removeOrganisationAccount = (ground: Ground, visitor: Visitor, account_id: string) =>
  transact(ground, visitor, async tx => {
    const gone = await tx.db
      .deleteFrom('auth_account')
      .where('id', '=', account_id)
      .where('user_id', '=', visitor.user_id)
      .returning('id')
      .executeTakeFirst()
    if (!gone) return refuse('no-such-account')
    await note(tx, { action: 'organisation-account-removed', subject: 'user', subject_id: visitor.user_id })
    return { account_id }
  })

export const removePasskey = (ground: Ground, visitor: Visitor, passkey_id: string) =>
  transact(ground, visitor, async tx => {
    const gone = await tx.db
      .deleteFrom('auth_passkey')
      .where('id', '=', passkey_id)
      .where('user_id', '=', visitor.user_id)
      .returning('id')
      .executeTakeFirst()
    if (!gone) return refuse('no-such-passkey')
    await note(tx, { action: 'passkey-removed', subject: 'user', subject_id: visitor.user_id })
    return { passkey_id }
  })
