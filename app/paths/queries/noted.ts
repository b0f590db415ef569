import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'

/** The steps that have been noted about a company and stand, the latest first. */
export const milestonesOf = (db: Db, visitor: Visitor, company_id: number) =>
  db
    .selectFrom('milestone')
    .select(['id', 'stage', 'reached_on', 'noted_by', 'noted_at'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('company_id', '=', company_id)
    .where('withdrawn_at', 'is', null)
    .orderBy('reached_on', 'desc')
    .orderBy('id', 'desc')
    .execute()

/** The departure that stands, if the company is gone. */
export const departureOf = (db: Db, visitor: Visitor, company_id: number) =>
  db
    .selectFrom('departure')
    .select(['id', 'kind', 'happened_on', 'because', 'note', 'noted_by', 'noted_at'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('company_id', '=', company_id)
    .where('undone_at', 'is', null)
    .executeTakeFirst()

/** Every county and partner of the companies that are on their way, for choosing among. */
export const partnersInPaths = (paths: readonly { partner_id: number | null; partner: string | null }[]) =>
  [
    ...new Map(
      paths.flatMap(path =>
        path.partner_id === null ? [] : [[path.partner_id, path.partner ?? ''] as const],
      ),
    ),
  ]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
