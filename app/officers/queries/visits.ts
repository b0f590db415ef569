import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'

/** Visits at a company, the latest first, with the name of the one who was there. */
export const visitsAt = (db: Db, visitor: Visitor, company_id: number) =>
  db
    .selectFrom('visit')
    .leftJoin('auth_user', 'auth_user.id', 'visit.made_by')
    .selectAll('visit')
    .select('auth_user.name as who')
    .where('visit.programme_id', '=', visitor.programme ?? 0)
    .where('visit.company_id', '=', company_id)
    .orderBy('visit.held_on', 'desc')
    .orderBy('visit.id', 'desc')
    .execute()
export type VisitFacts = Awaited<ReturnType<typeof visitsAt>>[number]

/** A visit that the visitor has noted. Someone else's is not there. */
export const myVisit = (
  db: Db,
  visitor: Visitor,
  { company_id, visit_id }: { company_id: number; visit_id: number },
) =>
  db
    .selectFrom('visit')
    .innerJoin('company', 'company.id', 'visit.company_id')
    .selectAll('visit')
    .select('company.name as company')
    .where('visit.programme_id', '=', visitor.programme ?? 0)
    .where('visit.company_id', '=', company_id)
    .where('visit.made_by', '=', visitor.user_id)
    .where('visit.id', '=', visit_id)
    .executeTakeFirst()
