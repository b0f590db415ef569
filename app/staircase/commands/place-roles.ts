import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { roleKey } from '../../competences/rules/matrix.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayPlaceAt } from '../policy.ts'
import { rolesAt, rolesVersion } from '../queries/roles.ts'
import { stepsNow } from '../queries/steps.ts'
import type { PlacedRole } from '../rules/roles.ts'

type Asked = { company_id: number; version: number; roles: readonly PlacedRole[] }

/**
 * On which step each role of a company stands; a role that the company does not have is left out, and so is a step that the staircase does
 * not have. Refuses `not-found`, `not-yours`, `changed-by-other`.
 */
export async function placeRoles(
  tx: Tx,
  visitor: Visitor,
  { company_id, version, roles }: Asked,
): Promise<{ company_id: number } | Refusal> {
  const programme_id = visitor.programme!
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayPlaceAt(visitor, company)) return refuse('not-yours')
  await sql`select pg_advisory_xact_lock(hashtextextended(${`roles on steps ${company_id}`}, 12))`.execute(
    tx.db,
  )
  if ((await rolesVersion(tx.db, visitor, company_id)) !== version) return refuse('changed-by-other')
  const today = tx.clock.today()
  const steps = await stepsNow(tx.db, programme_id, today)
  const nameOf = (step_id: number | null) => steps.find(step => step.step_id === step_id)?.name ?? null
  const before = new Map(
    (await rolesAt(tx.db, visitor, { company_id, today })).map(role => [roleKey(role.title), role]),
  )
  const changed = roles.flatMap(({ title, step_id }) => {
    const role = before.get(roleKey(title))
    const step = nameOf(step_id) === null ? null : step_id
    return role && role.step_id !== step ? [{ title: role.title, step_id: step, was: role.step_id }] : []
  })
  if (changed.length === 0) return { company_id }
  for (const { title, step_id } of changed)
    await tx.db
      .insertInto('role_step')
      .values({ programme_id, company_id, role_key: roleKey(title), title, step_id })
      .onConflict(conflict =>
        conflict
          .columns(['company_id', 'role_key'])
          .doUpdateSet({ title, step_id, version: sql`role_step.version + 1` }),
      )
      .execute()
  await note(tx, {
    action: 'roles-placed',
    subject: 'company',
    subject_id: company_id,
    programme_id,
    // Which roles, and not where: one role may be one person's, and more people read the trail than see who stands where.
    about: { roles: changed.map(({ title }) => title) },
  })
  return { company_id }
}
