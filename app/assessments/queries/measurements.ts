import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'
import type { RespondentGroup } from '../rules/read-answer.ts'
import type { GroupSum } from '../rules/results.ts'

const COLUMNS = [
  'assessment.id',
  'company_id',
  'measurement',
  'nth',
  'template_id',
  'measured_on',
  'opened_at',
  'closes_on',
  'closed_at',
  'assessment.version',
  'assessment_template.version as template_version',
  'series',
] as const

const measurements = (db: Db, visitor: Visitor) =>
  db
    .selectFrom('assessment')
    .innerJoin('assessment_template', 'assessment_template.id', 'assessment.template_id')
    .select(COLUMNS)
    .where('assessment.programme_id', '=', visitor.programme ?? 0)

/** When a company has been and is being measured, in the order in which it was. */
export const measurementsOf = (db: Db, visitor: Visitor, company_id: number) =>
  measurements(db, visitor)
    .where('company_id', '=', company_id)
    .orderBy(sql`array_position(array['baseline', 'between', 'end'], measurement)`)
    .orderBy('nth')
    .execute()

/** One of them; of that company only. */
export const measurementOf = (
  db: Db,
  visitor: Visitor,
  { company_id, assessment_id }: { company_id: number; assessment_id: number },
) =>
  measurements(db, visitor)
    .where('company_id', '=', company_id)
    .where('assessment.id', '=', assessment_id)
    .executeTakeFirst()

export type MeasurementFacts = Awaited<ReturnType<typeof measurementsOf>>[number]

export type Turnout = { assessment_id: number; speaks_for: RespondentGroup; asked: number; answered: number }

/** How many of each group are asked and have answered. */
export async function turnoutOf(db: Db, company_id: number): Promise<Turnout[]> {
  const { rows } = await sql<Turnout>`select * from assessment_turnout(${company_id})`.execute(db)
  return rows
}

export type AreaSum = GroupSum & { assessment_id: number; area: string }

/** What each group said in each area of the measurements that have closed: sums, never an answer. */
export async function groupSumsOf(db: Db, company_id: number): Promise<AreaSum[]> {
  const { rows } = await sql<AreaSum>`
    select assessment_id, area, speaks_for as "group", respondents, total::float8 as total, speaks_together
    from assessment_groups(${company_id}) order by area, array_position(array['management', 'hr', 'union', 'other'], speaks_for)`.execute(
    db,
  )
  return rows
}

export type Others = { area: string; companies: number; mean: number }

/** What other companies said in the same measurement, five more at a time. */
export async function othersThan(
  db: Db,
  company_id: number,
  { measurement, series }: Pick<MeasurementFacts, 'measurement' | 'series'>,
): Promise<Others[]> {
  const { rows } = await sql<Others>`
    select area, companies, mean::float8 as mean from assessment_of_others(${company_id}, ${measurement}, ${series})`.execute(
    db,
  )
  return rows
}

/** What was written freely in a measurement that has closed, in an order that tells nothing. */
export async function saidIn(db: Db, visitor: Visitor, assessment_id: number): Promise<string[]> {
  const rows = await db
    .selectFrom('assessment_respondent')
    .select('said')
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('assessment_id', '=', assessment_id)
    .where('said', '<>', '')
    .execute()
  return rows.map(({ said }) => said).toSorted((one, other) => one.localeCompare(other, 'sv'))
}

/** Of how many answers at least a group is shown by itself. */
export const leastAnswers = async (db: Db, visitor: Visitor, today: LocalDate): Promise<number> =>
  Number(
    figureOn(await settingsOf(db, visitor.programme ?? 0), 'least_group_answers', today) ??
      KNOWN_SETTINGS.least_group_answers.amount,
  )

/** Who has been asked, and how far they have come; never what they answered. */
export const invitationsOf = (db: Db, visitor: Visitor, assessment_id: number) =>
  db
    .selectFrom('assessment_invitation')
    .leftJoin('contact', 'contact.id', 'contact_id')
    .select([
      'assessment_invitation.id',
      'contact_id',
      'contact.name',
      'contact.email',
      'speaks_for',
      'speaks_as',
      'invited_at',
      'reminded_on',
      'began_on',
      'finished_on',
    ])
    .where('assessment_invitation.programme_id', '=', visitor.programme ?? 0)
    .where('assessment_id', '=', assessment_id)
    .where('revoked_at', 'is', null)
    .orderBy('assessment_invitation.id')
    .execute()
