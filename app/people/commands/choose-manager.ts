import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { companiesOf } from '../../companies/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayChooseManagers } from '../policy.ts'
import { employeesAt, leadsAt, possibleManagers } from '../queries/managers.ts'
import { isThere, leadFor, type Whom } from '../rules/managers.ts'

type Choice = {
  company_id: number
  whom: Whom
  /** Null for nobody. */
  contact_id: number | null
  /** Who was read to be the manager, 0 for nobody: there is nothing else that two could change. */
  version: number
}

/**
 * Who leads a person or a group at a company. Chosen already, it changes nothing. Refuses `not-found`, `not-yours`, `changed-by-other`,
 * `manager-missing`. The trail tells whom it is about and not who was chosen.
 */
export async function chooseManager(
  tx: Tx,
  visitor: Visitor,
  { company_id, whom, contact_id, version }: Choice,
): Promise<{ company_id: number } | Refusal> {
  const company = await companiesOf(tx.db, visitor)
    .select('partner_id')
    .where('id', '=', company_id)
    .executeTakeFirst()
  if (!company) return refuse('not-found')
  if (!mayChooseManagers(visitor, company)) return refuse('not-yours')
  await sql`select pg_advisory_xact_lock(hashtextextended(${`managers ${company_id}`}, 10))`.execute(tx.db)
  const leads = await leadsAt(tx.db, visitor, company_id)
  const before = leadFor(whom, leads)?.contact_id ?? null
  if (!before && !isThere(whom, await employeesAt(tx.db, visitor, { company_id, today: tx.clock.today() })))
    return refuse('not-found')
  if (before === contact_id) return { company_id }
  if ((before ?? 0) !== version) return refuse('changed-by-other')
  const contacts = await possibleManagers(tx.db, visitor, company_id)
  if (contact_id !== null && !contacts.some(({ id }) => id === contact_id))
    return refuse('manager-missing', { field: 'contact_id' })
  const { person_id, team, shift } = whom
  await tx.db
    .deleteFrom('manages')
    .where('company_id', '=', company_id)
    .where('person_id', 'is not distinct from', person_id)
    .where('team', '=', team)
    .where('shift', '=', shift)
    .execute()
  const programme_id = visitor.programme!
  if (contact_id !== null)
    await tx.db
      .insertInto('manages')
      .values({ programme_id, company_id, contact_id, ...whom })
      .execute()
  const action = contact_id === null ? 'manager-removed' : 'manager-chosen'
  if (person_id !== null)
    await note(tx, { action, subject: 'person', subject_id: person_id, person_id, about: { company_id } })
  else await note(tx, { action, subject: 'company', subject_id: company_id, about: { team, shift } })
  return { company_id }
}
