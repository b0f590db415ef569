import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { addWorkdays } from '../../foundation/workdays.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { programmeOf, settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'
import { bookedOf } from '../queries/told.ts'
import { sessionsOf } from '../queries.ts'
import { linksSaid, whenSaid } from '../rules/times-said.ts'

/**
 * Reminds those who have a seat, before what is to be held up to and including the next workday, once for each day that a session is set
 * to. One occasion that fails stops no other. How many letters.
 */
export async function remindOfSessions(ground: Ground, post: Post): Promise<number> {
  const until = addWorkdays(ground.clock.today(), 1)
  const due = await reading(ground, houseScope, db => occasionsDue(db, { now: ground.clock.now(), until }))
  let reminded = 0
  const failed: unknown[] = []
  for (const of of due)
    try {
      reminded += await transact(ground, { ...houseScope, programme: of.programme_id }, tx =>
        remindAt(tx, post, { ...of, until }),
      )
    } catch (error) {
      failed.push(error)
    }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} occasions were not reminded of`)
  return reminded
}

type Of = { programme_id: number; occasion_id: number }
type Until = { now: Date; until: LocalDate }

const isDue = ({ now, until }: Until) => sql<boolean>`
  (session.held_on <= ${until}::date and session_starts(session.held_on, session.starts_at) > ${now}
    and session.reminded_for is distinct from session.held_on)`

const occasionsDue = (db: Db, at: Until): Promise<Of[]> =>
  db
    .selectFrom('session')
    .innerJoin('occasion', 'occasion.id', 'session.occasion_id')
    .select(['session.programme_id', 'session.occasion_id'])
    .distinct()
    .where('occasion.state', '=', 'confirmed')
    .where(isDue(at))
    .orderBy('session.occasion_id')
    .execute()

async function remindAt(tx: Tx, post: Post, { programme_id, occasion_id, until }: Of & { until: LocalDate }) {
  // It is held, so that it is not cancelled or moved meanwhile, nor reminded of by another run.
  const occasion = await tx.db
    .selectFrom('occasion')
    .select(['course_id', 'state'])
    .where('id', '=', occasion_id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const due = await tx.db
    .updateTable('session')
    .set(eb => ({ reminded_for: eb.ref('held_on') }))
    .where('occasion_id', '=', occasion_id)
    .where(isDue({ now: tx.clock.now(), until }))
    .returning('id')
    .execute()
  if (occasion.state !== 'confirmed' || due.length === 0 || !(await isSetOn(tx, programme_id))) return 0
  const { title } = await tx.db
    .selectFrom('course')
    .select('title')
    .where('id', '=', occasion.course_id)
    .executeTakeFirstOrThrow()
  const programme = (await programmeOf(tx.db, programme_id))!.name
  const sessions = (await sessionsOf(tx.db, occasion_id)).filter(({ id }) => due.some(one => one.id === id))
  const booked = await bookedOf(tx.db, { occasion_id, hasSms: post.mailer.hasSms })
  const told = booked.filter(one => one.is_reached)
  for (const { person_id } of told)
    await sendLetter(tx, post, {
      code: 'session_soon',
      programme_id,
      to: { person_id },
      values: how => ({ title, programme, when: whenSaid(sessions, how), link: linksSaid(sessions) }),
    })
  if (told.length > 0)
    await note(tx, {
      action: 'sessions-reminded',
      subject: 'occasion',
      subject_id: occasion_id,
      programme_id,
      about: { people: told.length },
    })
  return told.length
}

const isSetOn = async ({ db, clock }: Tx, programme_id: number): Promise<boolean> =>
  Number(
    figureOn(await settingsOf(db, programme_id), 'session_reminder', clock.today()) ??
      KNOWN_SETTINGS.session_reminder.amount,
  ) === 1
