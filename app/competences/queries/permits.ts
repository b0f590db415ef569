import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import type { Who } from '../rules/rating.ts'

type Within = Pick<Visitor, 'programme'>

/** The permits in the programme's list, by name. */
export const permitKinds = (db: Db, visitor: Within) =>
  db
    .selectFrom('competence')
    .select(['id', 'name'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('is_permit', '=', true)
    .orderBy(swedishOrder('name'))
    .execute()

/**
 * The rule, for a query to begin with: `held` has the permits of a programme that hold. Of someone's permit at a company the row that was
 * noted last holds, unless it was taken back; those before it are its history.
 */
export const heldPermits = (programme_id: number | RawBuilder<number>) => sql`held as (
  select latest.*, competence.name as permit from (
    select distinct on (permit.company_id, whose, competence_id) permit.* from permit where programme_id = ${programme_id}
    order by permit.company_id, whose, competence_id, permit.id desc) latest
  join competence on competence.id = competence_id and is_permit
  where ended_on is null)`

export type HeldPermit = {
  id: number
  who: Who
  competence_id: number
  permit: string
  from_on: LocalDate | null
  until_on: LocalDate | null
}

type At = { company_id: number; who?: Who }

/** The permits that hold at a company, or those of one there. Whose they are is read with who works there: levels say who that is. */
export async function permitsAt(db: Db, visitor: Within, { company_id, who }: At): Promise<HeldPermit[]> {
  const programme_id = visitor.programme ?? 0
  const { rows } = await sql<HeldPermit>`
    with ${heldPermits(programme_id)}
    select id, whose as who, competence_id, permit, from_on, until_on from held
    where company_id = ${company_id} and ${who ? sql`whose = ${who}` : sql`true`}
    order by permit, id`.execute(db)
  return rows
}

/** All that was noted of the permit that one of its rows is about, the latest first; nothing where the row is not the company's. */
export const permitRows = (
  db: Db,
  visitor: Visitor,
  { company_id, id }: { company_id: number; id: number },
) =>
  db
    .selectFrom('permit as asked')
    .innerJoin('permit', join =>
      join
        .onRef('permit.company_id', '=', 'asked.company_id')
        .onRef('permit.whose', '=', 'asked.whose')
        .onRef('permit.competence_id', '=', 'asked.competence_id'),
    )
    .innerJoin('competence', 'competence.id', 'permit.competence_id')
    .leftJoin('auth_user', 'auth_user.id', 'permit.noted_by')
    .select(['permit.id', 'permit.whose', 'permit.competence_id', 'permit.person_id', 'permit.employee_id'])
    .select(['permit.from_on', 'permit.until_on', 'permit.evidence', 'permit.reminded_at'])
    .select(['permit.ended_on', 'permit.ended_as', 'permit.noted_at'])
    .select(['competence.name as permit', 'auth_user.name as noted_by'])
    .where('asked.programme_id', '=', visitor.programme ?? 0)
    .where('asked.company_id', '=', company_id)
    .where('asked.id', '=', id)
    .where('competence.is_permit', '=', true)
    .orderBy('permit.id', 'desc')
    .execute()
