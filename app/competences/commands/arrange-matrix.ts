import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { canonicalJson } from '../../foundation/json.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayEditMatrixAt } from '../policy.ts'
import { chosenColumns, competenceNames, MOST_COLUMNS, rolesOf } from '../queries/matrix.ts'
import { type RoleLevel, roleKey } from '../rules/matrix.ts'

/** Only who may, and one at a time at a company. Refuses `not-found`, `not-yours`. */
export async function matrixRefusal(tx: Tx, visitor: Visitor, company_id: number): Promise<Refusal | null> {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayEditMatrixAt(visitor, company)) return refuse('not-yours')
  await tx.db.selectFrom('company').select('id').where('id', '=', company_id).forUpdate().execute()
  return null
}

/**
 * Which competences a company looks at, in this order. `mark` is of those that stood there when they were read (`markOfColumns`); without it
 * they are chosen whatever stood there. Refuses `not-found`, `not-yours`, `too-many`, `changed-by-other`.
 */
export async function chooseCompetences(
  tx: Tx,
  visitor: Visitor,
  { company_id, competences, mark }: { company_id: number; competences: readonly number[]; mark?: string },
): Promise<{ chosen: number } | Refusal> {
  const refusal = await matrixRefusal(tx, visitor, company_id)
  if (refusal) return refusal
  const programme_id = visitor.programme!
  const names = await competenceNames(tx.db, visitor, competences)
  const chosen = [...new Set(competences)].filter(id => names.has(id))
  if (chosen.length > MOST_COLUMNS)
    return refuse('too-many', { field: 'chosen', about: { most: MOST_COLUMNS } })
  const before = await chosenColumns(tx.db, visitor, company_id)
  if (canonicalJson(before) === canonicalJson(chosen)) return { chosen: chosen.length }
  if (mark !== undefined && mark !== markOfColumns(before)) return refuse('changed-by-other')
  await tx.db.deleteFrom('company_competence').where('company_id', '=', company_id).execute()
  if (chosen.length > 0)
    await tx.db
      .insertInto('company_competence')
      .values(chosen.map((competence_id, place) => ({ programme_id, company_id, competence_id, place })))
      .execute()
  await note(tx, {
    action: 'matrix-columns-chosen',
    subject: 'company',
    subject_id: company_id,
    programme_id,
    about: { matrix_columns: chosen.length },
  })
  return { chosen: chosen.length }
}

/** What tells one choice of competences from a later one. */
export const markOfColumns = (chosen: readonly number[]): string => chosen.join('-') || 'none'

type RoleLines = {
  company_id: number
  title: string
  lines: ReadonlyMap<number, RoleLevel | null>
  mark: string
}

/** What tells one reading of a role from a later one. */
export const markOfRole = (levels: ReadonlyMap<number, RoleLevel>): string =>
  canonicalJson(
    [...levels]
      .toSorted(([one], [other]) => one - other)
      .map(([id, { usual, wanted, people }]) => [id, usual, wanted, people]),
  )

/** What a role is to know. Refuses `not-found` (a role that nobody has, too), `not-yours`, `changed-by-other`. */
export async function saveRole(
  tx: Tx,
  visitor: Visitor,
  { company_id, title, lines, mark }: RoleLines,
): Promise<{ title: string } | Refusal> {
  const refusal = await matrixRefusal(tx, visitor, company_id)
  if (refusal) return refusal
  const programme_id = visitor.programme!
  const role = (await rolesOf(tx.db, visitor, { company_id, today: tx.clock.today() })).find(
    one => one.key === roleKey(title),
  )
  if (!role) return refuse('not-found')
  if (lines.size === 0) return { title: role.title }
  if (markOfRole(role.levels) !== mark) return refuse('changed-by-other')
  const names = await competenceNames(tx.db, visitor, [...lines.keys()])
  await tx.db
    .deleteFrom('role_level')
    .where('company_id', '=', company_id)
    .where('role_key', '=', role.key)
    .where('competence_id', 'in', [...lines.keys(), 0])
    .execute()
  const kept = [...lines].flatMap(([competence_id, line]) =>
    line && names.has(competence_id)
      ? [{ programme_id, company_id, role_key: role.key, competence_id, ...line }]
      : [],
  )
  if (kept.length > 0) await tx.db.insertInto('role_level').values(kept).execute()
  await note(tx, {
    action: 'role-levels-saved',
    subject: 'company',
    subject_id: company_id,
    programme_id,
    about: { role: role.title, role_levels: kept.length },
  })
  return { title: role.title }
}
