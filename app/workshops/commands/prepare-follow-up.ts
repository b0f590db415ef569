import { randomUUID } from 'node:crypto'
import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayLeadAt, mayLeadWorkshops } from '../policy.ts'
import { roomOf } from '../queries/room.ts'
import { workshopToFollow } from '../queries/workshops.ts'
import type { FollowUpForm } from '../rules/forms.ts'
import type { GapFacts } from '../rules/gap-facts.ts'
import { begunOf, decisionsInOrder, type Room } from '../rules/room.ts'
import { needsThatStand, promisesInOrder } from '../rules/walk.ts'
import { noteIn, tellFaces } from './change-room.ts'
import { keptWorkshopTemplate } from './save-workshop-template.ts'

/**
 * Prepares the follow-up of the workshop that was closed last at the company: its gaps that still stand, one row each, and what was
 * promised there. Refuses `not-found`, `not-yours`, `nothing-to-follow`, `already-under-way`.
 */
export async function prepareFollowUp(
  tx: Tx,
  visitor: Visitor,
  { company_id, form }: { company_id: number; form: FollowUpForm },
): Promise<{ id: number } | Refusal> {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayLeadWorkshops(visitor) || !mayLeadAt(visitor, company)) return refuse('not-yours')
  const programme_id = visitor.programme!
  const followed = await workshopToFollow(tx.db, { programme_id, company_id })
  if (!followed) return refuse('nothing-to-follow')
  const before = (await roomOf(tx.db, { programme_id, workshop_id: followed.id }))!
  const template = await keptWorkshopTemplate(tx, programme_id, 'follow_up')
  const row = await tx.db
    .insertInto('workshop')
    .values({
      programme_id,
      company_id,
      template_id: template.id,
      kind: 'follow_up',
      follows_id: before.id,
      language: form.language,
      aims_at: before.aims_at,
      made_at: tx.clock.now(),
      made_by: visitor.user_id,
      step: template.steps[0]!.code,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return refuse('already-under-way')
  await takeAlong(tx, before, row.id)
  await noteIn(tx, { company_id }, 'follow-up-prepared', { version: template.version })
  return row
}

async function takeAlong({ db }: Tx, before: Room, workshop_id: number) {
  const { programme_id } = before
  const needs = needsThatStand(before).map((need, at) => ({
    id: randomUUID(),
    programme_id,
    workshop_id,
    follows_id: need.id,
    name: need.name,
    competence_id: need.competence_id,
    role: need.role,
    horizon: need.horizon,
    level_now: need.level_now,
    level_wanted: need.level_wanted,
    people: need.people,
    place: at + 1,
  }))
  if (needs.length > 0) await db.insertInto('workshop_need').values(needs).execute()
  const promises = promisedIn(before).map((one, at) => ({
    ...one,
    id: randomUUID(),
    programme_id,
    workshop_id,
    is_promise: true,
    place: at + 1,
  }))
  if (promises.length > 0) await db.insertInto('workshop_decision').values(promises).execute()
}

/** What was decided, what was to be done in each theme, and what had not been kept of what was promised before that. */
function promisedIn(room: Room) {
  const themes = room.template.steps.flatMap(step => {
    const text = step.kind === 'theme' ? (begunOf(room, step.code)?.will_do.trim() ?? '') : ''
    return text ? [{ text, of_theme: step.name[room.language], responsible: '', due_on: null }] : []
  })
  const left = promisesInOrder(room).filter(one => one.became !== 'kept')
  return [...decisionsInOrder(room), ...left, ...themes].map(({ text, of_theme, responsible, due_on }) => ({
    text,
    of_theme,
    responsible,
    due_on,
  }))
}

/** What is known of the gaps of a follow-up, by need: said once, by those who know it. Notes nothing. */
export async function keepGapFacts(
  tx: Tx,
  { programme_id, workshop_id }: { programme_id: number; workshop_id: number },
  facts: ReadonlyMap<string, GapFacts>,
) {
  for (const [id, known] of facts)
    await tx.db
      .updateTable('workshop_need')
      .set({ facts: JSON.stringify(known) })
      .where('programme_id', '=', programme_id)
      .where('workshop_id', '=', workshop_id)
      .where('id', '=', id)
      .execute()
  await tellFaces(tx, workshop_id)
}
