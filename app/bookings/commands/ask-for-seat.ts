import { sql } from 'kysely'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { ownCoursesOf } from '../queries/own-courses.ts'
import { mayAsk } from '../rules/request.ts'

type Own = { programme_id: number; person_id: number; occasion_id: number }

/**
 * Somebody asks their company for a seat; asked again it is as it was, and what was answered yes and is gone, or was asked of a former
 * company, is asked anew. Refuses
 * `not-found` for what their plan does not lead to, has begun, or is not for their company.
 */
export async function askForSeat(
  tx: Tx,
  { programme_id, person_id, occasion_id }: Own,
): Promise<{ occasion_id: number } | Refusal> {
  const course = await ownCourse(tx, { programme_id, person_id, occasion_id })
  if (!course) return refuse('not-found')
  if (!mayAsk(course)) return { occasion_id }
  const { rows } = await sql<{ id: number }>`
    insert into seat_request (programme_id, occasion_id, person_id, company_id, asked_at)
    values (${programme_id}, ${occasion_id}, ${person_id}, ${course.company_id}, ${tx.clock.now()})
    on conflict (occasion_id, person_id) where withdrawn_at is null
    do update set asked_at = excluded.asked_at, company_id = excluded.company_id, answered_at = null, answer = null,
      because = null, told_at = null
      where seat_request.answer = 'yes' or seat_request.company_id <> excluded.company_id
    returning id`.execute(tx.db)
  const [made] = rows
  if (made) await noteOf(tx, 'seat-asked-for', made.id, { programme_id, person_id, occasion_id })
  return { occasion_id }
}

/** They do not want it any longer. Taken back twice it is as it was; what has been answered stands. Refuses `not-found`. */
export async function takeRequestBack(
  tx: Tx,
  { programme_id, person_id, occasion_id }: Own,
): Promise<{ occasion_id: number } | Refusal> {
  const course = await ownCourse(tx, { programme_id, person_id, occasion_id })
  if (!course || course.has_begun) return refuse('not-found')
  const gone = await tx.db
    .updateTable('seat_request')
    .set({ withdrawn_at: tx.clock.now() })
    .where('occasion_id', '=', occasion_id)
    .where('person_id', '=', person_id)
    .where('withdrawn_at', 'is', null)
    .where('answered_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (gone) await noteOf(tx, 'seat-request-taken-back', gone.id, { programme_id, person_id, occasion_id })
  return { occasion_id }
}

async function ownCourse(tx: Tx, { occasion_id, ...whose }: Own) {
  const all = await ownCoursesOf(tx.db, { ...whose, today: tx.clock.today() })
  return all.find(one => one.occasion_id === occasion_id)
}

const noteOf = (tx: Tx, action: string, subject_id: number, { occasion_id, ...whose }: Own) =>
  note(tx, { action, subject: 'seat_request', subject_id, ...whose, about: { occasion_id } })

/** Nothing is asked for any longer by somebody who is forgotten, or has a protected identity. */
export const forgetRequestsOf = async ({ db }: Tx, person_id: number): Promise<void> => {
  await db.deleteFrom('seat_request').where('person_id', '=', person_id).execute()
}
