import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { cellsOf, personsThere } from '../../attendance/queries/grid.ts'
import { leastShareOf } from '../../attendance/queries/least-share.ts'
import { type Share, shareOf } from '../../attendance/rules/share.ts'
import { type OccasionFacts, sessionsOf } from '../../courses/queries.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Certificate, Reached } from '../rules/certificate.ts'
import type { Outcome } from '../rules/outcomes.ts'
import { certificatesAt } from './certificates.ts'

/** Somebody who has a seat at an occasion or has attended it, and what they have reached there. */
export type Reacher = Reached & {
  person_id: number
  given_name: string
  family_name: string
  company: string | null
  quarters: Quarters
  noted: Noted | null
  certificates: Certificate[]
}

export type Noted = { id: number; outcome: Outcome; assessed_on: LocalDate; assessor: string; how: string }

export type RoomReached = {
  /** In percent of all sessions, by what was set on the first day. */
  least: number
  first_on: LocalDate | null
  last_on: LocalDate | null
  is_over: boolean
  people: Reacher[]
}

type Asked = { occasion: Pick<OccasionFacts, 'id' | 'state'>; now: Date; today: LocalDate }

/** Who may be certified at an occasion, by name. Nobody with protected identity, and nobody who has been forgotten. Asks seven questions. */
export async function reachedAt(
  db: Db,
  visitor: Visitor,
  { occasion, now, today }: Asked,
): Promise<RoomReached> {
  const sessions = await sessionsOf(db, occasion.id)
  const first_on = sessions[0]?.held_on ?? null
  const least = await leastShareOf(db, visitor.programme!, first_on ?? today)
  const is_over = await areOver(db, occasion.id, now)
  const cells = Map.groupBy(await cellsOf(db, occasion.id), cell => cell.person_id)
  const noted = new Map((await notedAt(db, occasion.id)).map(({ person_id, ...one }) => [person_id, one]))
  const issued = Map.groupBy(await certificatesAt(db, occasion.id), one => one.person_id)
  const persons = await personsThere(db, occasion.id, first_on ?? today)
  const people = persons
    .filter(person => person.forgotten_at === null)
    .map(({ id, given_name, family_name, company }): Reacher => {
      const own = cells.get(id) ?? []
      const certificates = issued.get(id) ?? []
      return {
        person_id: id,
        given_name,
        family_name,
        company,
        quarters: own.reduce((sum, cell) => sum + cell.quarters, 0),
        share: shareOf(sessions, own) satisfies Share | null,
        is_over,
        is_cancelled: occasion.state === 'cancelled',
        noted: noted.get(id) ?? null,
        outcome: noted.get(id)?.outcome ?? null,
        certificates,
        has: certificates.filter(one => one.withdrawn_on === null).map(one => one.kind),
        had: certificates.filter(one => one.withdrawn_on !== null).map(one => one.kind),
      }
    })
  return { least, first_on, last_on: sessions.at(-1)?.held_on ?? null, is_over, people }
}

/** Whether it has sessions, and all of them have ended. */
async function areOver(db: Db, occasion_id: number, now: Date): Promise<boolean> {
  const { is_over } = await db
    .selectFrom('session')
    .select(
      sql<boolean>`coalesce(bool_and(session_ends(held_on, starts_at, ends_at) <= ${now}), false)`.as(
        'is_over',
      ),
    )
    .where('occasion_id', '=', occasion_id)
    .executeTakeFirstOrThrow()
  return is_over
}

/** What is noted of how those at an occasion did; not what has been replaced. */
const notedAt = (db: Db, occasion_id: number) =>
  db
    .selectFrom('assessed_outcome')
    .select(['id', 'person_id', 'outcome', 'assessed_on', 'assessor', 'how'])
    .where('occasion_id', '=', occasion_id)
    .where('replaced_at', 'is', null)
    .execute()
