import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayNoteGroundAt } from '../policy.ts'
import { groundOf } from '../queries/ground.ts'
import { type GroundForm, groundRefusal } from '../rules/ground-form.ts'

type Noting = { company_id: number; version: number; form: GroundForm }

/**
 * Notes why the levels of a company's named people are open, or changes what is noted. Refuses `not-found`, `not-yours`, `day-to-come`,
 * `changed-by-other`.
 */
export async function noteGround(
  tx: Tx,
  visitor: Visitor,
  { company_id, version, form }: Noting,
): Promise<{ id: number } | Refusal> {
  const refusal = (await groundsRefusal(tx, visitor, company_id)) ?? groundRefusal(form, tx.clock.today())
  if (refusal) return refusal
  const before = await groundOf(tx.db, visitor, company_id)
  if ((before?.version ?? 0) !== version) return refuse('changed-by-other')
  const { db, clock } = tx
  const kept = { ...form, unions: form.heard === 'unions' ? form.unions : '' }
  const programme_id = visitor.programme!
  const { id } = before
    ? await db
        .updateTable('level_ground')
        .set({ ...kept, version: version + 1 })
        .where('id', '=', before.id)
        .returning('id')
        .executeTakeFirstOrThrow()
    : await db
        .insertInto('level_ground')
        .values({ programme_id, company_id, ...kept, noted_at: clock.now() })
        .returning('id')
        .executeTakeFirstOrThrow()
  const line = { subject: 'company', subject_id: company_id, programme_id }
  await note(
    tx,
    before
      ? { action: 'level-ground-changed', ...line, changed: changesBetween(before, kept) }
      : { action: 'levels-opened', ...line, about: inShort(kept) },
  )
  return { id }
}

/** Nobody sees levels by name after that; they stay. Refuses `not-found`, `not-yours`, `not-open`, `changed-by-other`. */
export async function shutLevels(
  tx: Tx,
  visitor: Visitor,
  { company_id, version }: Omit<Noting, 'form'>,
): Promise<{ id: number } | Refusal> {
  const refusal = await groundsRefusal(tx, visitor, company_id)
  if (refusal) return refusal
  const ground = await groundOf(tx.db, visitor, company_id)
  if (!ground) return refuse('not-open')
  if (ground.version !== version) return refuse('changed-by-other')
  await tx.db
    .updateTable('level_ground')
    .set({ closed_at: tx.clock.now(), version: version + 1 })
    .where('id', '=', ground.id)
    .execute()
  await note(tx, {
    action: 'levels-shut',
    subject: 'company',
    subject_id: company_id,
    programme_id: visitor.programme,
  })
  return { id: ground.id }
}

/** The company, one at a time: two who open the levels at once do not both come first. */
async function groundsRefusal(tx: Tx, visitor: Visitor, company_id: number): Promise<Refusal | null> {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayNoteGroundAt(visitor, company)) return refuse('not-yours')
  await tx.db.selectFrom('company').select('id').where('id', '=', company_id).forUpdate().execute()
  return null
}

/** What a line tells of a ground: its long texts stand with it. */
const inShort = ({ heard, unions, heard_how, heard_on, legal_ground, told_on }: GroundForm) => ({
  heard,
  unions,
  heard_how,
  heard_on,
  legal_ground,
  told_on,
})
