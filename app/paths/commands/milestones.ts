import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { companiesOf } from '../../companies/queries.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { unlikelyDay } from '../../programmes/queries/unlikely-day.ts'
import { mayNotePath } from '../policy.ts'
import { dayRefusal, type MilestoneForm, type NotedStage } from '../rules/forms.ts'

/** The company that the visitor may note things about, held until the end of the transaction. */
export async function companyToNote(tx: Tx, visitor: Visitor, company_id: number) {
  const company = await companiesOf(tx.db, visitor)
    .select(['id', 'name', 'partner_id', 'referred_on', 'agreed_on'])
    .where('id', '=', company_id)
    .where('merged_into', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!company) return refuse('not-found')
  return mayNotePath(visitor, company) ? company : refuse('not-yours')
}

/**
 * Notes a step that no other record tells. Refuses `not-found`, `not-yours`, `day-to-come`, `day-before-tip`, `day-unlikely` and
 * `stage-noted` when it stands already: it is then withdrawn first, so that the trail says why the day moved.
 */
export async function noteMilestone(
  tx: Tx,
  visitor: Visitor,
  { company_id, form: { day_because, ...form } }: { company_id: number; form: MilestoneForm },
): Promise<{ id: number } | Refusal> {
  const company = await companyToNote(tx, visitor, company_id)
  if ('refused' in company) return company
  const day = { field: 'reached_on', today: tx.clock.today(), tip_on: company.referred_on }
  const told = { day: form.reached_on, because: day_because }
  const refusal = dayRefusal(form.reached_on, day) ?? (await unlikelyDay(tx.db, visitor.programme!, told))
  if (refusal) return refusal
  const made = await tx.db
    .insertInto('milestone')
    .values({
      ...form,
      programme_id: visitor.programme!,
      company_id,
      noted_by: visitor.user_id,
      noted_at: tx.clock.now(),
    })
    .onConflict(conflict =>
      conflict.columns(['company_id', 'stage']).where('withdrawn_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  if (!made) return refuse('stage-noted', { field: 'stage' })
  await note(tx, {
    action: 'milestone-noted',
    subject: 'company',
    subject_id: company_id,
    about: { name: company.name, ...form, ...(day_because && { day_because }) },
  })
  return made
}

/** Takes back what was noted. Refuses `not-found`, `not-yours`, and `changed-by-other` when it is withdrawn already. */
export async function withdrawMilestone(
  tx: Tx,
  visitor: Visitor,
  { company_id, milestone_id }: { company_id: number; milestone_id: number },
): Promise<{ id: number } | Refusal> {
  const company = await companyToNote(tx, visitor, company_id)
  if ('refused' in company) return company
  const standing = await tx.db
    .selectFrom('milestone')
    .select(['id', 'stage', 'reached_on', 'withdrawn_at'])
    .where('company_id', '=', company_id)
    .where('id', '=', milestone_id)
    .executeTakeFirst()
  if (!standing) return refuse('not-found')
  if (standing.withdrawn_at) return refuse('changed-by-other')
  await tx.db
    .updateTable('milestone')
    .set({ withdrawn_at: tx.clock.now(), withdrawn_by: visitor.user_id })
    .where('id', '=', milestone_id)
    .execute()
  await note(tx, {
    action: 'milestone-withdrawn',
    subject: 'company',
    subject_id: company_id,
    about: { name: company.name, stage: standing.stage, reached_on: standing.reached_on },
  })
  return { id: milestone_id }
}

export type Milestone = { company_id: number; stage: NotedStage; reached_on: LocalDate }

/**
 * Notes many steps at once on behalf of the house: a list that was kept elsewhere. What stands already is left. One line
 * in the trail says how many.
 */
export async function noteMilestones(
  tx: Tx,
  { programme_id, milestones }: { programme_id: number; milestones: readonly Milestone[] },
): Promise<{ noted: number }> {
  const { rows } = await sql<{ id: number }>`
    insert into milestone (programme_id, company_id, stage, reached_on, noted_by, noted_at)
    select company.programme_id, company.id, told.stage, told.reached_on, ${tx.scope.user_id}, ${tx.clock.now()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(milestones)}::jsonb) as told (company_id integer, stage text, reached_on date)
    join company on company.id = told.company_id and company.programme_id = ${programme_id}
    where told.reached_on <= ${tx.clock.today()}::date
    on conflict (company_id, stage) where withdrawn_at is null do nothing
    returning id`.execute(tx.db)
  await note(tx, {
    action: 'milestones-noted',
    subject: 'programme',
    subject_id: programme_id,
    programme_id,
    about: { milestones: rows.length },
  })
  return { noted: rows.length }
}
