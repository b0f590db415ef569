import { randomBytes } from 'node:crypto'
import type { Db } from '../../foundation/database.ts'
import { refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, type Tx, transact } from '../../foundation/transact.ts'
import type { Visitor } from '../visitor.ts'

/** When it was last read is noted no oftener, so that reading seldom writes. */
const NOTED_EACH_MS = 3_600_000

/** A new secret address for the visitor's own calendar; the one before stops at once. Shown once: only its hash is kept. */
export const makeCalendarFeed = (ground: Ground, visitor: Visitor): Promise<{ token: string }> =>
  transact(ground, visitor, async tx => {
    await close(tx, visitor)
    const token = randomBytes(24).toString('base64url')
    const { id } = await tx.db
      .insertInto('calendar_feed')
      .values({ user_id: visitor.user_id!, token_hash: hashOf(ground, token), created_at: tx.clock.now() })
      .returning('id')
      .executeTakeFirstOrThrow()
    await note(tx, { action: 'calendar-feed-made', subject: 'calendar_feed', subject_id: id })
    return { token }
  })

/** Closes the visitor's address at once. Refuses `no-such-feed`. */
export const revokeCalendarFeed = (ground: Ground, visitor: Visitor) =>
  transact(ground, visitor, async tx => {
    const closed = await close(tx, visitor)
    if (!closed) return refuse('no-such-feed')
    await note(tx, { action: 'calendar-feed-revoked', subject: 'calendar_feed', subject_id: closed.id })
    return { id: closed.id }
  })

const close = ({ db, clock }: Tx, visitor: Visitor) =>
  db
    .updateTable('calendar_feed')
    .set({ revoked_at: clock.now() })
    .where('user_id', '=', visitor.user_id)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst()

/** The visitor's own address, if there is one: since when, and when a calendar last read it. */
export const calendarFeedOf = (db: Db, user_id: string) =>
  db
    .selectFrom('calendar_feed')
    .select(['created_at', 'read_at'])
    .where('user_id', '=', user_id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()

/** Whose calendar an address is, or null when it is unknown or closed: the two look the same. */
export const feedOwner = (ground: Ground, token: string): Promise<{ user_id: string } | null> =>
  transact(ground, houseScope, async tx => {
    const feed = await tx.db
      .selectFrom('calendar_feed')
      .select(['id', 'user_id', 'read_at'])
      .where('token_hash', '=', hashOf(ground, token))
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    if (!feed) return null
    const now = tx.clock.now()
    if (!feed.read_at || now.getTime() - feed.read_at.getTime() > NOTED_EACH_MS)
      await tx.db.updateTable('calendar_feed').set({ read_at: now }).where('id', '=', feed.id).execute()
    return { user_id: feed.user_id }
  })

const hashOf = ({ vault }: Pick<Ground, 'vault'>, token: string) => vault.keyedHash(`calendar ${token}`)
