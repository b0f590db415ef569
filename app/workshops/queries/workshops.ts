import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'

/** The workshops of a company, the latest first; a company's own visitor finds its own. */
export const workshopsOf = (db: Db, visitor: Visitor, company_id: number) =>
  db
    .selectFrom('workshop')
    .select(['id', 'kind', 'language', 'aims_at', 'step', 'made_at', 'opened_at', 'closed_at', 'version'])
    .select(
      sql<number>`(select count(*)::integer from workshop_need need where need.workshop_id = workshop.id and not need.is_removed)`.as(
        'needs',
      ),
    )
    .select(
      sql<number>`(select coalesce(sum(quarter_hours), 0)::integer from workshop_time spent where spent.workshop_id = workshop.id)`.as(
        'quarter_hours',
      ),
    )
    .where('programme_id', '=', visitor.programme)
    .where('company_id', '=', company_id)
    .orderBy('id', 'desc')
    .execute()

export type WorkshopFacts = Awaited<ReturnType<typeof workshopsOf>>[number]

/** One workshop by its number, without what stands in it. */
export const workshopOf = (db: Db, visitor: Visitor, at: { company_id: number; workshop_id: number }) =>
  db
    .selectFrom('workshop')
    .selectAll()
    .where('programme_id', '=', visitor.programme)
    .where('company_id', '=', at.company_id)
    .where('id', '=', at.workshop_id)
    .executeTakeFirst()

/** The open room that a code leads to. Asked by the house: nobody is signed in. */
export const roomWithCode = (db: Db, code: string) =>
  db
    .selectFrom('workshop')
    .innerJoin('company', 'company.id', 'workshop.company_id')
    .select(['workshop.id', 'workshop.programme_id', 'workshop.language', 'company.name as company'])
    .where('code', '=', code)
    .where('opened_at', 'is not', null)
    .executeTakeFirst()
