import type { Ore } from '../../foundation/money.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { sessionsOf } from '../queries.ts'
import { sessionsMoved } from '../rules/events.ts'
import { sessionsRefusal, type TypedSession } from '../rules/sessions.ts'
import { replaceSessions } from './replace-sessions.ts'

export type Occasion = {
  code: string
  course_id: number
  provider_id: number | null
  seats: number
  cost_ore: Ore
  sessions: TypedSession[]
}

/** A new occasion with its sessions. Refuses `code-taken`, `course-missing`, `course-archived`, `provider-missing` and what `sessionsRefusal` does. */
export async function createOccasion(
  tx: Tx,
  programme_id: number,
  { sessions, ...occasion }: Occasion,
): Promise<{ id: number } | Refusal> {
  const refusal =
    (await refusalOf(tx, programme_id, occasion)) ??
    sessionsRefusal(sessions, [], await programmeDates(tx, programme_id))
  if (refusal) return refusal
  const made = await tx.db
    .insertInto('occasion')
    .values({ ...occasion, programme_id })
    .onConflict(conflict => conflict.columns(['programme_id', 'code']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return refuse('code-taken', { field: 'code' })
  await replaceSessions(tx, { programme_id, occasion_id: made.id, saved: [], typed: sessions })
  await note(tx, {
    action: 'occasion-created',
    subject: 'occasion',
    subject_id: made.id,
    programme_id,
    about: { ...occasion, sessions: readable(sessions) },
  })
  return made
}

/**
 * An occasion and its sessions. Attended time is never lost; what counts is counted anew when a session moves.
 * Refuses `not-found`, `changed-by-other`, `code-taken`, `course-missing`, `course-archived`, `provider-missing` and what `sessionsRefusal`
 * does.
 */
export async function changeOccasion(
  tx: Tx,
  { id, version, sessions, ...after }: Occasion & { id: number; version: number },
): Promise<{ id: number } | Refusal> {
  const found = await tx.db
    .selectFrom('occasion')
    .select(['programme_id', 'version', 'code', 'course_id', 'provider_id', 'seats', 'cost_ore'])
    .where('id', '=', id)
    .where('programme_id', '=', tx.scope.programme ?? 0)
    .forUpdate()
    .executeTakeFirst()
  if (!found) return refuse('not-found')
  const { programme_id, version: current, ...before } = found
  if (current !== version) return refuse('changed-by-other')
  const saved = await sessionsToKeep(tx, id)
  const refusal =
    (await refusalOf(tx, programme_id, after, id)) ??
    sessionsRefusal(sessions, saved, await programmeDates(tx, programme_id))
  if (refusal) return refusal
  await tx.db
    .updateTable('occasion')
    .set({ ...after, version: version + 1 })
    .where('id', '=', id)
    .execute()
  const { moved_ids } = await replaceSessions(tx, { programme_id, occasion_id: id, saved, typed: sessions })
  const own = { ...before, sessions: readable(saved) }
  await note(tx, {
    action: 'occasion-changed',
    subject: 'occasion',
    subject_id: id,
    programme_id,
    changed: changesBetween<Record<string, unknown>>(own, { ...after, sessions: readable(sessions) }),
  })
  if (moved_ids.length > 0) await tx.tell(sessionsMoved({ programme_id, session_ids: moved_ids }))
  return { id }
}

/** That somebody was at a session must not be told by what can be done with it: what has been held stays, whoever was there. */
async function sessionsToKeep({ db, clock }: Tx, occasion_id: number) {
  const attended = await db
    .selectFrom('attended')
    .innerJoin('session', 'session.id', 'attended.session_id')
    .select('session.id')
    .where('session.occasion_id', '=', occasion_id)
    .execute()
  const ids = new Set(attended.map(session => session.id))
  return (await sessionsOf(db, occasion_id)).map(session => ({
    ...session,
    stays: session.held_on <= clock.today() || ids.has(session.id),
  }))
}

const programmeDates = (tx: Tx, programme_id: number) =>
  tx.db
    .selectFrom('programme')
    .select(['starts_on', 'ends_on'])
    .where('id', '=', programme_id)
    .executeTakeFirstOrThrow()

async function refusalOf(
  tx: Tx,
  programme_id: number,
  occasion: Omit<Occasion, 'sessions'>,
  id = 0,
): Promise<Refusal | null> {
  const { course, archived, provider, namesake } = await tx.db
    .selectNoFrom(eb => [
      eb
        .exists(
          eb
            .selectFrom('course')
            .where('course.id', '=', occasion.course_id)
            .where('course.programme_id', '=', programme_id),
        )
        .as('course'),
      eb
        .exists(
          eb
            .selectFrom('course')
            .where('course.id', '=', occasion.course_id)
            .where('course.archived_at', 'is not', null)
            // What is there already goes on.
            .where(({ not, exists, selectFrom }) =>
              not(
                exists(
                  selectFrom('occasion')
                    .where('occasion.id', '=', id)
                    .whereRef('occasion.course_id', '=', 'course.id'),
                ),
              ),
            ),
        )
        .as('archived'),
      eb
        .exists(
          eb
            .selectFrom('provider')
            .where('provider.id', '=', occasion.provider_id)
            .where('provider.programme_id', '=', programme_id),
        )
        .as('provider'),
      eb
        .exists(
          eb
            .selectFrom('occasion')
            .where('code', '=', occasion.code)
            .where('occasion.programme_id', '=', programme_id)
            .where('occasion.id', '<>', id),
        )
        .as('namesake'),
    ])
    .executeTakeFirstOrThrow()
  if (!course) return refuse('course-missing', { field: 'course_id' })
  if (archived) return refuse('course-archived', { field: 'course_id' })
  if (occasion.provider_id !== null && !provider) return refuse('provider-missing', { field: 'provider_id' })
  return namesake ? refuse('code-taken', { field: 'code' }) : null
}

const readable = (sessions: readonly Omit<TypedSession, 'id'>[]) =>
  sessions
    .map(({ held_on, starts_at, ends_at, place }) =>
      [held_on, `${starts_at}–${ends_at}`, place].filter(Boolean).join(' '),
    )
    .sort()
