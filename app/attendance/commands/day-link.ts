import { randomBytes } from 'node:crypto'
import type { Visitor } from '../../access/visitor.ts'
import { occasionsSeen } from '../../courses/queries.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, reading, type Tx } from '../../foundation/transact.ts'

export type DayLink = { id: number; programme_id: number; occasion_id: number; held_on: LocalDate }

/**
 * A link to the lists of an occasion on a day, shown once: only its hash is kept. A new one ends the former. Refuses `not-found` (occasion, or
 * nothing is held on the day), `day-is-over`.
 */
export async function makeDayLink(
  tx: Tx,
  visitor: Visitor,
  { occasion_id, held_on }: Pick<DayLink, 'occasion_id' | 'held_on'>,
): Promise<{ id: number; token: string } | Refusal> {
  const day = await occasionsSeen(tx.db, visitor)
    .innerJoin('session', 'session.occasion_id', 'occasion.id')
    .select('occasion.programme_id')
    .where('occasion.id', '=', occasion_id)
    .where('held_on', '=', held_on)
    .executeTakeFirst()
  if (!day) return refuse('not-found')
  if (held_on < tx.clock.today()) return refuse('day-is-over')
  const token = randomBytes(24).toString('base64url')
  const now = tx.clock.now()
  await endLinksOf(tx, { occasion_id, held_on })
  const { id } = await tx.db
    .insertInto('day_link')
    .values({ ...day, occasion_id, held_on, token_hash: hashOf(tx, token), made_at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  await note(tx, {
    action: 'day-link-made',
    subject: 'day_link',
    subject_id: id,
    programme_id: day.programme_id,
    about: { occasion_id, held_on },
  })
  return { id, token }
}

/** Ends the link to a day at once, also when the day has been. Refuses `not-found` (occasion), `no-such-link`. */
export async function endDayLink(
  tx: Tx,
  visitor: Visitor,
  { occasion_id, held_on }: Pick<DayLink, 'occasion_id' | 'held_on'>,
): Promise<{ id: number } | Refusal> {
  const seen = await occasionsSeen(tx.db, visitor)
    .select('occasion.programme_id')
    .where('occasion.id', '=', occasion_id)
    .executeTakeFirst()
  if (!seen) return refuse('not-found')
  const [ended] = await endLinksOf(tx, { occasion_id, held_on })
  if (!ended) return refuse('no-such-link')
  await note(tx, {
    action: 'day-link-ended',
    subject: 'day_link',
    subject_id: ended.id,
    programme_id: seen.programme_id,
    about: { occasion_id, held_on },
  })
  return ended
}

const endLinksOf = (tx: Tx, { occasion_id, held_on }: Pick<DayLink, 'occasion_id' | 'held_on'>) =>
  tx.db
    .updateTable('day_link')
    .set({ revoked_at: tx.clock.now() })
    .where('occasion_id', '=', occasion_id)
    .where('held_on', '=', held_on)
    .where('revoked_at', 'is', null)
    .returning('id')
    .execute()

/** Whether a day has a link that is good. */
export const hasDayLink = async (
  db: Db,
  { occasion_id, held_on }: Pick<DayLink, 'occasion_id' | 'held_on'>,
): Promise<boolean> => {
  const link = await db
    .selectFrom('day_link')
    .select('id')
    .where('occasion_id', '=', occasion_id)
    .where('held_on', '=', held_on)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return link !== undefined
}

/** What a link of a day leads to; null where it is unknown or has been ended. */
export const dayLinkWith = (ground: Ground, token: string): Promise<DayLink | null> =>
  reading(ground, houseScope, async db => {
    const link = await db
      .selectFrom('day_link')
      .select(['id', 'programme_id', 'occasion_id', 'held_on'])
      .where('token_hash', '=', hashOf(ground, token))
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    return link ?? null
  })

/** What a link of a day leads to, for what was let in by it; null where it has been ended. */
export const dayLinkAt = (ground: Ground, id: number): Promise<DayLink | null> =>
  reading(ground, houseScope, async db => {
    const link = await db
      .selectFrom('day_link')
      .select(['id', 'programme_id', 'occasion_id', 'held_on'])
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    return link ?? null
  })

const hashOf = ({ vault }: Pick<Ground, 'vault'>, token: string) => vault.keyedHash(`day link ${token}`)
