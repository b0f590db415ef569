import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { type CompanyFacts, companyOf } from '../../companies/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayKeepShifts } from '../policy.ts'

export type OfTeam = { company_id: number; team_id: number }

/** The company whose shifts the visitor keeps. Refuses `not-found`, `not-yours`. */
export async function shiftCompany(
  { db }: Tx,
  visitor: Visitor,
  company_id: number,
): Promise<CompanyFacts | Refusal> {
  const company = await companyOf(db, visitor, company_id)
  if (!company) return refuse('not-found')
  return mayKeepShifts(visitor, company) ? company : refuse('not-yours')
}

/** One at a time says which teams a company has and who works in them: what was looked up stays so until the end. */
export const oneAtATime = (tx: Tx, company_id: number) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`teams ${company_id}`}, 14))`.execute(tx.db)

/** The same team in its next version, held until the end; what hangs on it is changed by one at a time. Refuses `not-found`, `not-yours`, `changed-by-other`. */
export async function heldTeam(
  tx: Tx,
  visitor: Visitor,
  { company_id, team_id, version }: OfTeam & { version: number },
): Promise<{ id: number } | Refusal> {
  const company = await shiftCompany(tx, visitor, company_id)
  if ('refused' in company) return company
  const team = await tx.db
    .selectFrom('shift_team')
    .select(['id', 'version'])
    .where('programme_id', '=', visitor.programme!)
    .where('company_id', '=', company_id)
    .where('id', '=', team_id)
    .forUpdate()
    .executeTakeFirst()
  if (!team) return refuse('not-found')
  if (team.version !== version) return refuse('changed-by-other')
  await tx.db
    .updateTable('shift_team')
    .set({ version: version + 1 })
    .where('id', '=', team_id)
    .execute()
  return { id: team_id }
}
