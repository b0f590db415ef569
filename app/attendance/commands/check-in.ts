import { sql } from 'kysely'
import type { Participant } from '../../access/participants/link.ts'
import { takesSeat } from '../../courses/queries/seats.ts'
import { takesNobody } from '../../courses/rules/takes-nobody.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { sessionNow } from '../queries/sessions-now.ts'
import { dayOf } from '../queries.ts'
import { type CameHow, doorAt, isProved, isToProve, quartersFrom } from '../rules/arrival.ts'
import { mostPossible } from '../rules/correction.ts'
import { attendanceChanged } from '../rules/events.ts'

type Coming = Pick<Participant, 'programme_id' | 'person_id'> & {
  session_id: number
  came_how: CameHow
  /** When they said so: the code was read, or the name was pressed. */
  at: Date
}
export type Came = { came_at: Date; is_first: boolean }

/**
 * Somebody has come to a session, and says so by the code of the room. Said again it is as said first, unless nothing proved it and this
 * does: then both moments are kept, and time is noted from the one that is proved. What they are there for is noted at
 * once, unless it is noted already, nothing proves it, or they have no seat: then whoever marks the room confirms it. Refuses `not-found` (the session is of
 * another programme), `too-early`, `session-over`, `said-by-handler` (somebody handles their details for them).
 */
export async function checkIn(
  tx: Tx,
  { programme_id, person_id, session_id, came_how, at }: Coming,
): Promise<Came | Refusal> {
  const session = await sessionNow(tx.db, session_id)
  const person = await tx.db
    .selectFrom('person')
    .select(['is_protected'])
    .where('id', '=', person_id)
    .where('programme_id', '=', programme_id)
    .where('forgotten_at', 'is', null)
    // Two phones of one person come one after the other.
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!session || session.programme_id !== programme_id || !person) return refuse('not-found')
  if (person.is_protected) return refuse('said-by-handler')
  const before = await tx.db
    .selectFrom('check_in')
    .select(['came_at', 'came_how', 'proved_at'])
    .where('session_id', '=', session_id)
    .where('person_id', '=', person_id)
    .executeTakeFirst()
  const proves_it = before && isProved(came_how) && isToProve(before)
  if (before && !proves_it) return { came_at: before.came_at, is_first: false }
  if (takesNobody(session)) return refuse('session-over')
  const now = tx.clock.now()
  // A name that was pressed without network arrives when there is some again: also after the session, and it is confirmed by hand.
  const is_tap = came_how === 'tap' || came_how === 'tap_untimed'
  const door = is_tap ? 'open' : doorAt(session, now)
  if (door === 'early') return refuse('too-early')
  if (door === 'over') return refuse('session-over')
  // Whoever reads the code and then looks for a slip came when it was read.
  const said_at = (is_tap || doorAt(session, at) === 'open') && at < now ? at : now
  // What proves a coming is no earlier than the coming itself.
  const came_at = before && before.came_at > said_at ? before.came_at : said_at
  if (before)
    await tx.db
      .updateTable('check_in')
      .set({ proved_at: came_at })
      .where('session_id', '=', session_id)
      .where('person_id', '=', person_id)
      .execute()
  else
    await tx.db
      .insertInto('check_in')
      .values({ programme_id, session_id, person_id, came_at, came_how })
      .execute()
  const { occasion_id, held_on } = session
  await note(tx, {
    action: before ? 'check-in-proved' : 'checked-in',
    subject: 'check_in',
    subject_id: session_id,
    programme_id,
    person_id,
    about: { occasion_id, held_on, came_how },
  })
  const coming = { programme_id, person_id, session, came: came_at }
  if (isProved(came_how) && (await isExpected(tx, coming))) await noteTime(tx, coming)
  return { came_at: before?.came_at ?? came_at, is_first: !before }
}

type Noting = Pick<Coming, 'programme_id' | 'person_id'> & {
  session: NonNullable<Awaited<ReturnType<typeof sessionNow>>>
  came: Date
}

/** Whether they have a seat here, and have not said that they came to something else at the same time: else whoever marks the room decides. */
async function isExpected(tx: Tx, { person_id, session }: Noting): Promise<boolean> {
  const { rows } = await sql<{ is_expected: boolean }>`
    select exists (select from booking where occasion_id = ${session.occasion_id} and person_id = ${person_id} and ${takesSeat})
      and not exists (select from check_in join session on session.id = check_in.session_id
        where check_in.person_id = ${person_id} and session.id <> ${session.id}
          and session_starts(held_on, starts_at) < ${session.ends}
          and session_ends(held_on, starts_at, ends_at) > ${session.starts}) as is_expected`.execute(tx.db)
  return rows[0]!.is_expected
}

async function noteTime(tx: Tx, { programme_id, person_id, session, came }: Noting) {
  const { minutes, in_others } = await dayOf(tx.db, session.id, person_id)
  const own = Math.floor((session.ends.getTime() - session.starts.getTime()) / 900_000)
  const quarters = quartersFrom(session, came, Math.min(own, mostPossible(minutes, in_others)))
  if (quarters === 0) return
  const made = await tx.db
    .insertInto('attendance')
    .values({ programme_id, session_id: session.id, person_id, quarters })
    .onConflict(conflict => conflict.columns(['session_id', 'person_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return
  await note(tx, {
    action: 'attendance-recorded',
    subject: 'attendance',
    subject_id: made.id,
    programme_id,
    person_id,
    about: { occasion_id: session.occasion_id, held_on: session.held_on, quarters },
  })
  await tx.tell(attendanceChanged({ programme_id, attendance_ids: [made.id], done: 'recorded' }))
}
