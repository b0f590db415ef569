import { sql } from 'kysely'
import type { Tx } from '../../foundation/transact.ts'
import type { SavedSession, TypedSession, Where } from '../rules/sessions.ts'

export type Replacing = {
  programme_id: number
  occasion_id: number
  saved: readonly SavedSession[]
  typed: readonly TypedSession[]
}

/** Whom a change is something to: what is over before and after, and who holds a session, is nothing to those who are booked. */
export type Concerns = { people: boolean; companies: boolean }

/**
 * The schedule as it was typed. Answers with the sessions that moved, and whom it concerns. Notes nothing: that is the command's.
 */
export async function replaceSessions(
  tx: Tx,
  { programme_id, occasion_id, saved, typed }: Replacing,
): Promise<{ moved_ids: number[]; concerns: Concerns }> {
  const known = new Map(saved.map(session => [session.id, session]))
  const kept = typed.filter(session => session.id !== null && known.has(session.id))
  const moved = kept.filter(session => isMoved(known.get(session.id!)!, session))
  const gone = saved.filter(session => !kept.some(one => one.id === session.id))
  const fresh = typed.filter(session => !kept.includes(session))
  if (gone.length > 0)
    await tx.db
      .deleteFrom('session')
      .where(
        'id',
        'in',
        gone.map(session => session.id),
      )
      .execute()
  if (moved.length > 0) {
    // First out of each other's way: no two sessions of an occasion may begin at once, not even on the way there.
    await tx.db
      .updateTable('session')
      .set({ held_on: sql`held_on - 100000` })
      .where(
        'id',
        'in',
        moved.map(one => one.id!),
      )
      .execute()
    await sql`
      update session set held_on = t.held_on, starts_at = t.starts_at, ends_at = t.ends_at, place = t.place
      from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as t (id integer, held_on date, starts_at time, ends_at time, place text)
      where session.id = t.id and session.occasion_id = ${occasion_id}`.execute(tx.db)
  }
  const elsewhere = kept.filter(session => isElsewhere(known.get(session.id!)!, session))
  for (const { id, address, room, trainer_id } of elsewhere)
    await tx.db.updateTable('session').set({ address, room, trainer_id }).where('id', '=', id!).execute()
  const isChangedIn = (parts: readonly (keyof Where)[]) => (session: TypedSession) =>
    isMoved(known.get(session.id!)!, session) || isElsewhere(known.get(session.id!)!, session, parts)
  const changed = kept.filter(isChangedIn(READ_BY_PEOPLE))
  // A calendar takes the message whose number is higher.
  if (changed.length > 0)
    await tx.db
      .updateTable('session')
      .set(eb => ({ sequence: eb('sequence', '+', 1) }))
      .where(
        'id',
        'in',
        changed.map(one => one.id!),
      )
      .execute()
  const made =
    fresh.length === 0
      ? []
      : await tx.db
          .insertInto('session')
          .values(fresh.map(({ id: _, link: __, ...session }) => ({ ...session, programme_id, occasion_id })))
          .returning('id')
          .execute()
  const today = tx.clock.today()
  const isComing = (told: readonly TypedSession[]) =>
    [...told, ...told.flatMap(one => known.get(one.id!)!), ...gone, ...fresh].some(
      one => one.held_on >= today,
    )
  await linkSessions(tx, programme_id, [
    ...elsewhere.map(({ id, link }) => ({ id: id!, link })),
    ...made.map(({ id }, at) => ({ id, link: fresh[at]!.link })),
  ])
  return {
    moved_ids: moved.map(session => session.id!),
    concerns: {
      people: isComing(changed),
      companies: isComing(kept.filter(isChangedIn(READ_BY_COMPANIES))),
    },
  }
}

async function linkSessions(
  { db }: Tx,
  programme_id: number,
  links: readonly { id: number; link?: string }[],
): Promise<void> {
  const told = links.filter(one => one.link !== undefined)
  if (told.length === 0) return
  await db
    .deleteFrom('session_link')
    .where(
      'session_id',
      'in',
      told.map(one => one.id),
    )
    .execute()
  const linked = told.filter(one => one.link !== '')
  if (linked.length > 0)
    await db
      .insertInto('session_link')
      .values(linked.map(({ id, link }) => ({ session_id: id, programme_id, href: link! })))
      .execute()
}

const WHERE = ['address', 'room', 'trainer_id', 'link'] as const

// Who holds a session stands in no letter; the link stands in those to who is booked.
const READ_BY_PEOPLE = ['address', 'room', 'link'] as const
const READ_BY_COMPANIES = ['address', 'room'] as const

const isElsewhere = (a: Partial<Where>, b: TypedSession, parts: readonly (keyof Where)[] = WHERE) =>
  parts.some(part => b[part] !== undefined && b[part] !== (a[part] ?? (part === 'trainer_id' ? null : '')))

const isMoved = (a: Omit<SavedSession, 'most_attended'>, b: TypedSession) =>
  a.held_on !== b.held_on || a.starts_at !== b.starts_at || a.ends_at !== b.ends_at || a.place !== b.place
