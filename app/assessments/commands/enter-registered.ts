import { sql } from 'kysely'
import { eachTable, type Into } from '../../foundation/registers/rows-as-table.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { RegisteredAnswer } from '../rules/read-answer.ts'
import { keptTemplate } from './save-template.ts'

const COLUMNS = `organisation_number text, measurement text, answered_on date, "group" text, respondent text, statement text, mark smallint`

/**
 * New answers of a register, with the measurements and the respondents that they make; a measurement's day is the latest of its
 * answers, and a new one is by the version in force. One that was asked for here is left as it is: one answer more would tell what it says.
 * A respondent is the hexadecimal digits of a keyed hash, and keeps the group first told. Notes nothing.
 */
export const enterAnswers = (
  tx: Tx,
  { programme_id, import_id }: Into,
  answers: readonly RegisteredAnswer[],
) =>
  eachTable(answers, COLUMNS, async table => {
    const template = await keptTemplate(tx, programme_id)
    const measured = sql`${table} join company on company.programme_id = ${programme_id} and company.organisation_number = t.organisation_number`
    const of = sql`from assessment one where one.programme_id = ${programme_id} and one.company_id = company.id and one.measurement = t.measurement`
    const registered = sql`(select min(nth) ${of} and opened_at is null)`
    const latest = sql`(select max(nth) ${of})`
    await sql`
      insert into assessment (programme_id, company_id, measurement, nth, measured_on, template_id)
      select ${programme_id}, company.id, t.measurement, coalesce(${registered}, 1 + coalesce(${latest}, 0)), max(t.answered_on), ${template.id}
      from ${measured} group by company.id, t.measurement
      on conflict (programme_id, company_id, measurement, nth)
      do update set measured_on = greatest(assessment.measured_on, excluded.measured_on)`.execute(tx.db)
    const answered = sql`${measured} join assessment on assessment.programme_id = ${programme_id} and assessment.company_id = company.id
      and assessment.measurement = t.measurement and assessment.nth = ${registered}`
    await sql`
      insert into assessment_respondent (programme_id, assessment_id, known_by, speaks_for)
      select distinct on (assessment.id, t.respondent) ${programme_id}, assessment.id, decode(t.respondent, 'hex'), t."group"
      from ${answered} on conflict (assessment_id, known_by) do nothing`.execute(tx.db)
    await sql`
      insert into assessment_answer (programme_id, respondent_id, statement, mark, import_id)
      select ${programme_id}, respondent.id, t.statement, t.mark, ${import_id} from ${answered}
      join assessment_respondent respondent on respondent.assessment_id = assessment.id and respondent.known_by = decode(t.respondent, 'hex')`.execute(
      tx.db,
    )
  })
