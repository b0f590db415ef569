import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, type Tx, transact } from '../../foundation/transact.ts'
import { mayAnswerHealth } from '../policy/health.ts'
import { healthCheckOf, respondentHash } from '../queries/health.ts'
import { type HealthAnswerForm, type HealthCheckForm, isOpenOn } from '../rules/health.ts'

/** Asks the partnership how it does, from today through a day. Refuses `name-taken`, `closes-too-soon`, `open-already`. */
export async function openHealthCheck(
  tx: Tx,
  visitor: Visitor,
  { name, closes_on }: HealthCheckForm,
): Promise<{ id: number } | Refusal> {
  const programme_id = visitor.programme!
  const today = tx.clock.today()
  if (closes_on < today) return refuse('closes-too-soon', { field: 'closes_on' })
  const open = await tx.db
    .selectFrom('health_check')
    .select('id')
    .where('programme_id', '=', programme_id)
    .where(eb => eb.or([eb('closes_on', '>=', today), eb('name', '=', name)]))
    .select('name')
    .executeTakeFirst()
  if (open) return open.name === name ? refuse('name-taken', { field: 'name' }) : refuse('open-already')
  const made = await tx.db
    .insertInto('health_check')
    .values({ programme_id, name, opened_on: today, closes_on, opened_by: visitor.user_id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await note(tx, {
    action: 'health-check-opened',
    subject: 'health_check',
    subject_id: made.id,
    about: { name, closes_on },
  })
  return made
}

/**
 * Someone's own answer, once. It is written by nobody: neither the row nor the trail knows who, only that a hash has been used.
 * Refuses `not-found`, `closed`, `answered-already`.
 */
export const answerHealthCheck = (
  ground: Ground,
  visitor: Visitor,
  { id, form }: { id: number; form: HealthAnswerForm },
): Promise<{ id: number } | Refusal> =>
  transact(ground, { ...visitor, user_id: null, role: 'none' }, async tx => {
    const check = await healthCheckOf(tx.db, visitor, id)
    if (!check || !mayAnswerHealth(visitor)) return refuse('not-found')
    const today = tx.clock.today()
    if (!isOpenOn(check, today)) return refuse('closed')
    const { comment, ...marks } = form
    const kept = await tx.db
      .insertInto('health_answer')
      .values({
        programme_id: visitor.programme!,
        health_check_id: id,
        respondent_hash: respondentHash(ground, id, visitor.user_id!),
        organisation: await organisationOf(tx, visitor),
        marks: JSON.stringify(marks),
        comment,
        answered_on: check.opened_on, // the day itself, with so few, would tell who
      })
      .onConflict(conflict => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!kept) return refuse('answered-already')
    await note(tx, { action: 'health-check-answered', subject: 'health_check', subject_id: id })
    return { id }
  })

/** For which organisation someone answers: the own partner, for an officer the one that sends officers; else none. */
async function organisationOf({ db }: Tx, visitor: Visitor): Promise<string> {
  const partner_id = visitor.held.find(held => held.partner_id !== null)?.partner_id
  const isOfficer = visitor.held.some(held => held.role === 'officer')
  if (!partner_id && !isOfficer) return ''
  const partner = await db
    .selectFrom('partner')
    .select('name')
    .where('programme_id', '=', visitor.programme)
    .where(eb => (partner_id ? eb('id', '=', partner_id) : eb('sends_officers', '=', true)))
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return partner?.name ?? ''
}
