import { sql } from 'kysely'
import type { Visitor } from '../access/visitor.ts'
import type { Db } from '../foundation/database.ts'
import { swedishOrder } from '../foundation/swedish-order.ts'
import { ownProviders } from './policy.ts'

/** Occasions of the visited programme; a provider's are its own. A foreign one does not exist. */
export function occasionsSeen(db: Db, visitor: Visitor) {
  const own = ownProviders(visitor)
  return db
    .selectFrom('occasion')
    .where('occasion.programme_id', '=', visitor.programme ?? 0)
    .$if(own !== null, query => query.where('occasion.provider_id', 'in', own!.length > 0 ? own! : [0]))
}

/** One occasion with its course and provider. Cost in öre. */
export const occasionOf = (db: Db, visitor: Visitor, occasion_id: number) =>
  occasionsSeen(db, visitor)
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .leftJoin('provider', 'provider.id', 'occasion.provider_id')
    .select([
      'occasion.id',
      'occasion.code',
      'occasion.seats',
      'occasion.least_seats',
      'occasion.decided_by',
      'occasion.state',
      'occasion.state_at',
      'occasion.why_cancelled',
      'occasion.cost_ore',
      'occasion.version',
      'occasion.provider_id',
      'provider.name as provider',
      'occasion.course_id',
      'course.title',
      'course.code as course_code',
      'course.kind',
      'course.is_required_by_law',
      'course.edition',
    ])
    .where('occasion.id', '=', occasion_id)
    .executeTakeFirst()

export type OccasionFacts = NonNullable<Awaited<ReturnType<typeof occasionOf>>>

/** The sessions of an occasion in order, with the most time (quarter-hours) that anyone without protected identity has attended in each, or waits for. */
export const sessionsOf = (db: Db, occasion_id: number) =>
  db
    .selectFrom('session')
    .leftJoin('session_link', 'session_link.session_id', 'session.id')
    .leftJoin('auth_user as trainer', 'trainer.id', 'session.trainer_id')
    .select([
      'session.id',
      'held_on',
      sql<string>`to_char(starts_at, 'HH24:MI')`.as('starts_at'),
      sql<string>`to_char(ends_at, 'HH24:MI')`.as('ends_at'),
      'place',
      'address',
      'room',
      'trainer_id',
      'trainer.name as trainer',
      // Row security keeps it from a company's visitor; who else may see it the page says.
      sql<string>`coalesce(session_link.href, '')`.as('link'),
      'uid',
      'sequence',
      'quarters',
      sql<number | null>`greatest(
        (select max(quarters) from attended where attended.session_id = session.id and not attended.is_protected),
        (select max(quarters) from awaited where awaited.session_id = session.id))`.as('most_attended'),
    ])
    .where('occasion_id', '=', occasion_id)
    .orderBy('held_on')
    .orderBy('session.starts_at')
    .execute()

export type SessionRow = Awaited<ReturnType<typeof sessionsOf>>[number]

/** All that a course is, but for what hangs on it in rows. */
export const COURSE_FACTS = [
  'id',
  'code',
  'title',
  'kind',
  'quarters',
  'is_required_by_law',
  'content',
  'goals',
  'languages',
  'held_as',
  'needs',
  'accessibility',
  'principles',
  'archived_at',
  'edition',
  'edition_after',
  'version',
] as const

export const courseOf = (db: Db, visitor: Visitor, course_id: number) =>
  db
    .selectFrom('course')
    .select(COURSE_FACTS)
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('id', '=', course_id)
    .$if(ownProviders(visitor) !== null, query =>
      query.where('id', 'in', occasionsSeen(db, visitor).select('occasion.course_id')),
    )
    .executeTakeFirst()

/** Providers of the programme by name. */
export const providersOf = (db: Db, programme_id: number) =>
  db
    .selectFrom('provider')
    .select(['id', 'name', 'organisation_number'])
    .where('programme_id', '=', programme_id)
    .orderBy(swedishOrder('name'))
    .execute()

export type CourseFacts = NonNullable<Awaited<ReturnType<typeof courseOf>>>

/** What a form or a filter may choose among, those that are archived last. */
export const courseChoicesOf = (db: Db, visitor: Visitor) =>
  db
    .selectFrom('course')
    .select(['id', 'code', 'title', 'kind', 'archived_at'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .$if(ownProviders(visitor) !== null, query =>
      query.where('id', 'in', occasionsSeen(db, visitor).select('occasion.course_id')),
    )
    .orderBy(eb => eb('archived_at', 'is not', null))
    .orderBy(swedishOrder('title'))
    .orderBy('code')
    .execute()
