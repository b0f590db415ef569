import { sql } from 'kysely'
import { templateInForce } from '../../assessments/queries/template.ts'
import type { RegisteredCompetence } from '../../competences/rules/read-competence.ts'
import type { RegisteredLevel } from '../../competences/rules/read-level.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { stepsNow } from '../../staircase/queries/steps.ts'
import { answerKey, measuredKey } from '../rules/judge-answers.ts'
import { levelKey } from '../rules/judge-competences.ts'
import { stepKey } from '../rules/judge-steps.ts'
import type { Known } from '../rules/known.ts'

/** The measurement that a register adds to: of each kind the first that was not asked for here. */
const isRegistered = sql`opened_at is null and not exists (select from assessment earlier where earlier.company_id = assessment.company_id
  and earlier.measurement = assessment.measurement and earlier.opened_at is null and earlier.nth < assessment.nth)`

type KnownOfGap = Pick<
  Known,
  'template' | 'measured_by' | 'answers' | 'competences' | 'levels' | 'steps' | 'steps_taken'
>

/** What the registers of answers, competences, levels and steps are judged against. Persons are known by the hash of their number. */
export async function gapKnown(db: Db, programme_id: number, today: LocalDate): Promise<KnownOfGap> {
  const answers = await sql<Parameters<typeof answerKey>[0] & { mark: 1 | 2 | 3 | 4 | 5 | null }>`
    select organisation_number, measurement, encode(known_by, 'hex') as respondent, statement, mark
    from assessment_answer join assessment_respondent respondent on respondent.id = respondent_id
      join assessment on assessment.id = assessment_id join company on company.id = company_id
    where assessment.programme_id = ${programme_id} and ${isRegistered} and organisation_number is not null`.execute(
    db,
  )
  const measured = await sql<Parameters<typeof measuredKey>[0] & { version: number; statements: string[] }>`
    select organisation_number, measurement, template.version,
      (select array_agg(code) from assessment_statement statement where statement.template_id = template.id) as statements
    from assessment join company on company.id = company_id join assessment_template template on template.id = assessment.template_id
    where assessment.programme_id = ${programme_id} and ${isRegistered} and organisation_number is not null`.execute(
    db,
  )
  const { version, areas } = await templateInForce(db, programme_id)
  const competences = await sql<RegisteredCompetence & { key: string; is_permit: boolean }>`
    select key, name, area, esco, is_permit from competence where programme_id = ${programme_id}
    union all select alias.key, competence.name, area, esco, is_permit from competence_alias alias join competence on competence.id = competence_id
      where alias.programme_id = ${programme_id}`.execute(db)
  const levels = await sql<RegisteredLevel>`
    select encode(keyed_hash, 'hex') as person, key as competence, rated_on, source, level, wanted
    from competence_level join competence on competence.id = competence_id
      join personal_number on personal_number.person_id = competence_level.person_id
    where competence_level.programme_id = ${programme_id}`.execute(db)
  const steps = await stepsNow(db, programme_id, today)
  const numberOf = new Map(steps.map(({ step_id, number }) => [step_id, number]))
  const taken = await sql<{ person: string; from_on: LocalDate; step_id: number }>`
    select encode(keyed_hash, 'hex') as person, from_on, step_id
    from person_step join personal_number on personal_number.person_id = person_step.person_id
    where person_step.programme_id = ${programme_id}`.execute(db)
  return {
    template: { version, statements: new Set(areas.flatMap(area => area.statements.map(one => one.code))) },
    measured_by: new Map(
      measured.rows.map(({ version, statements, ...one }) => [
        measuredKey(one),
        { version, statements: new Set(statements) },
      ]),
    ),
    answers: new Map(answers.rows.map(one => [answerKey(one), one])),
    competences: new Map(competences.rows.map(({ key, ...one }) => [key, one])),
    levels: new Map(levels.rows.map(one => [levelKey(one), one])),
    steps: steps.map(step => step.name),
    steps_taken: new Map(
      taken.rows.map(({ step_id, ...one }) => [stepKey(one), { step: numberOf.get(step_id) ?? 0 }]),
    ),
  }
}
