import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { dayInSql } from '../../foundation/stockholm.ts'
import type { Visitor } from '../visitor.ts'
import { mayReadHistory, mayReadPeopleInTrail } from './policy.ts'

/** What a command told of itself; see foundation/trail.ts. */
export type Detail = {
  about?: Record<string, unknown>
  changed?: Record<string, { before: unknown; after: unknown }>
}

export type TrailLine = {
  id: number
  happened_at: Date
  /** The one who did it; null when the house did. */
  who: string | null
  role: string
  action: string
  subject: string
  subject_id: string | null
  /** Null when it has been forgotten, or is about an individual whom the reader has nothing to do with. */
  detail: Detail | null
  is_forgotten: boolean
}

export type TrailFilter = {
  action?: string
  user_id?: string
  subject?: string
  from?: LocalDate
  to?: LocalDate
}

export const LINES_PER_PAGE = 50
const HISTORY_MOST = 200

/** The lines of the visited programme, latest first: one page of them, and how many there are. */
export async function trailOf(
  db: Db,
  visitor: Visitor,
  filter: TrailFilter,
  page: number,
): Promise<{ lines: TrailLine[]; total: number }> {
  const chosen = matching(db, visitor, filter)
  const { total } = await chosen.select(eb => eb.fn.countAll<bigint>().as('total')).executeTakeFirstOrThrow()
  const rows = await shown(chosen)
    .orderBy('trail.id', 'desc')
    .limit(LINES_PER_PAGE)
    .offset((page - 1) * LINES_PER_PAGE)
    .execute()
  return { lines: rows.map(row => lineOf(row, visitor)), total: Number(total) }
}

/** What has happened to one record, latest first. Empty for those who may not know. */
export async function historyOf(
  db: Db,
  visitor: Visitor,
  subject: string,
  subject_id: string | number,
): Promise<TrailLine[]> {
  if (!mayReadHistory(visitor)) return []
  const rows = await shown(matching(db, visitor, { subject }))
    .where('trail.subject_id', '=', String(subject_id))
    .orderBy('trail.id', 'desc')
    .limit(HISTORY_MOST)
    .execute()
  return rows.map(row => lineOf(row, visitor))
}

/** What the trail can be narrowed to: the actions and the people that stand in it. */
export async function trailChoicesOf(db: Db, visitor: Visitor) {
  const actions = await matching(db, visitor, {})
    .select('trail.action')
    .distinct()
    .orderBy('trail.action')
    .execute()
  const people = await matching(db, visitor, {})
    .innerJoin('auth_user', 'auth_user.id', 'trail.user_id')
    .select(['auth_user.id', 'auth_user.name'])
    .distinct()
    .orderBy('auth_user.name')
    .execute()
  return { actions: actions.map(row => row.action), people }
}

const matching = (db: Db, visitor: Visitor, { action, user_id, subject, from, to }: TrailFilter) =>
  db
    .selectFrom('trail')
    .where('trail.programme_id', '=', visitor.programme)
    .$if(!visitor.handles_protected, query => query.where(isAboutNobodyProtected(visitor)))
    .$if(!!action, query => query.where('trail.action', '=', action!))
    .$if(!!user_id, query => query.where('trail.user_id', '=', user_id!))
    .$if(!!subject, query => query.where('trail.subject', '=', subject!))
    .$if(!!from, query => query.where(DAY, '>=', from!))
    .$if(!!to, query => query.where(DAY, '<=', to!))

/** A line about someone with protected identity would tell the moment to whoever does not handle them. */
const isAboutNobodyProtected = ({ programme }: Visitor) =>
  sql<boolean>`trail.id not in (select lines_about_protected(${programme}::integer))`

/** How many times the protected were read or something was done for them, as many as they were when the month began. */
export async function protectedLinesTold(db: Db, { programme }: Visitor): Promise<number> {
  const { rows } = await sql<{ lines: number }>`
    select protected_lines_told(${programme}::integer) as lines`.execute(db)
  return rows[0]!.lines
}

const DAY = dayInSql('trail.happened_at')

const shown = (query: ReturnType<typeof matching>) =>
  query
    .innerJoin('trail_detail', 'trail_detail.trail_id', 'trail.id')
    .leftJoin('auth_user', 'auth_user.id', 'trail.user_id')
    .select([
      'trail.id',
      'trail.happened_at',
      'trail.role',
      'trail.action',
      'trail.subject',
      'trail.subject_id',
      'trail_detail.detail',
      'trail_detail.person_id',
      'trail_detail.shredded_at',
      'auth_user.name as who',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof shown>['execute']>>[number]

const lineOf = ({ detail, person_id, shredded_at, ...line }: Row, visitor: Visitor): TrailLine => ({
  ...line,
  detail: person_id !== null && !mayReadPeopleInTrail(visitor) ? null : ((detail as Detail | null) ?? null),
  is_forgotten: shredded_at !== null,
})

/** Who last wrote to a record, and when: for the one whose own change came too late. */
export const lastWriteTo = (db: Db, visitor: Visitor, subject: string, subject_id: string | number) =>
  db
    .selectFrom('trail')
    .leftJoin('auth_user', 'auth_user.id', 'trail.user_id')
    .select(['auth_user.name as who', 'trail.happened_at'])
    .where('trail.programme_id', '=', visitor.programme)
    .where('trail.subject', '=', subject)
    .where('trail.subject_id', '=', String(subject_id))
    .orderBy('trail.id', 'desc')
    .limit(1)
    .executeTakeFirst()
