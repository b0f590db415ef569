import { sql } from 'kysely'
import type { Visitor } from '../access/visitor.ts'
import type { LocalDate } from '../foundation/clock.ts'
import type { Db } from '../foundation/database.ts'
import { askedOnce } from '../foundation/shared-reading.ts'
import { inForceOn } from './rules/in-force.ts'

const COLUMNS = ['id', 'slug', 'name', 'line', 'starts_on', 'ends_on', 'is_demonstration', 'version'] as const

export const programmeBySlug = (db: Db, slug: string) =>
  db.selectFrom('programme').select(COLUMNS).where('slug', '=', slug).executeTakeFirst()

export const programmeOf = askedOnce(
  (programme_id: number) => programme_id,
  (db, programme_id) =>
    db.selectFrom('programme').select(COLUMNS).where('id', '=', programme_id).executeTakeFirst(),
)

/** What stands at the foot of every page: the programme, and who runs it. */
export async function programmeLineOf(db: Db, visitor: Visitor) {
  const rows = await db
    .selectFrom('programme')
    .leftJoin('partner', join =>
      join.onRef('partner.programme_id', '=', 'programme.id').on('kind', '<>', 'collaborator'),
    )
    .select(['programme.name', 'line', 'partner.name as partner'])
    .where('programme.id', '=', visitor.programme ?? 0)
    .orderBy('partner.id')
    .execute()
  const [first] = rows
  if (!first) return null
  const partners = new Intl.ListFormat(visitor.language).format(rows.flatMap(row => row.partner ?? []))
  return { name: first.name, line: first.line, partners }
}

export const partnersOf = (db: Db, programme_id: number) =>
  db
    .selectFrom('partner')
    .select(['id', 'name', 'kind', 'counties', 'sends_officers', 'version'])
    .where('programme_id', '=', programme_id)
    .orderBy('id')
    .execute()

/** Municipalities that a partner takes care of though their county does not tell. */
export const partnerRoutesOf = (db: Db, programme_id: number) =>
  db
    .selectFrom('partner_route')
    .innerJoin('municipality', 'municipality.code', 'partner_route.municipality_code')
    .select(['partner_id', 'code', 'name'])
    .where('programme_id', '=', programme_id)
    .orderBy('name')
    .execute()

export const financiersOf = (db: Db, programme_id: number) =>
  db
    .selectFrom('financier')
    .select(['id', 'name', 'kind', 'version'])
    .where('programme_id', '=', programme_id)
    .orderBy('id')
    .execute()

/** The counties that the programme works in: those of its partners and its targets. */
export async function countiesOf(db: Db, programme_id: number): Promise<string[]> {
  const { rows } = await sql<{ county: string }>`
    select county from (
      select county, partner.id as of, nth from partner cross join unnest(counties) with ordinality as held (county, nth)
      where programme_id = ${programme_id}
      union all select county, null, null from target where programme_id = ${programme_id} and county is not null) told
    group by county order by min(of * 1000::bigint + nth) nulls last, county`.execute(db)
  return rows.map(row => row.county)
}

/** The points of every target, in the order in which they fall due. */
export const targetsOf = askedOnce(
  (programme_id: number) => programme_id,
  (db, programme_id) =>
    db
      .selectFrom('target')
      .select(['id', 'measure', 'county', 'due_on', 'amount', 'valid_from', 'source', 'certainty'])
      .where('programme_id', '=', programme_id)
      .orderBy('measure')
      .orderBy('due_on')
      .orderBy('id')
      .execute(),
)

/** Rates in öre per hour, newest first. */
export const unitCostsOf = (db: Db, programme_id: number) =>
  db
    .selectFrom('unit_cost')
    .select(['id', 'kind', 'valid_from', 'ore_per_hour', 'source', 'certainty'])
    .where('programme_id', '=', programme_id)
    .orderBy('valid_from', 'desc')
    .orderBy('kind')
    .execute()

/** Single figures as decimal text, newest first. */
export const settingsOf = askedOnce(
  (programme_id: number) => programme_id,
  (db, programme_id) =>
    db
      .selectFrom('setting')
      .select(['id', 'name', 'valid_from', 'amount', 'source', 'certainty'])
      .where('programme_id', '=', programme_id)
      .orderBy('valid_from', 'desc')
      .orderBy('name')
      .execute(),
)

export const focusGroupsOf = (db: Db, programme_id: number) =>
  db
    .selectFrom('focus_group')
    .select([
      'id',
      'code',
      'name',
      'sex',
      'category',
      'unqualified',
      'years_without_training',
      'valid_from',
      'source',
      'certainty',
      'version',
    ])
    .where('programme_id', '=', programme_id)
    .orderBy('code')
    .execute()

export const claimPeriodsOf = (db: Db, programme_id: number) =>
  db
    .selectFrom('claim_period')
    .select(['id', 'starts_on', 'ends_on'])
    .where('programme_id', '=', programme_id)
    .orderBy('starts_on')
    .execute()

/** Every version of the staircase with its steps from the lowest, newest version first. */
export async function staircasesOf(db: Db, programme_id: number) {
  const staircases = await db
    .selectFrom('staircase')
    .select(['id', 'valid_from', 'source', 'certainty'])
    .where('programme_id', '=', programme_id)
    .orderBy('valid_from', 'desc')
    .execute()
  const steps = await db
    .selectFrom('staircase_step')
    .select(['staircase_id', 'step_id', 'number', 'name', 'meaning', 'colour'])
    .select(['usual_competences', 'usual_level', 'evidence'])
    .where('programme_id', '=', programme_id)
    .orderBy('number')
    .execute()
  const stepsOf = Map.groupBy(steps, step => step.staircase_id)
  return staircases.map(staircase => ({
    ...staircase,
    steps: (stepsOf.get(staircase.id) ?? []).map(({ staircase_id: _, ...step }) => step),
  }))
}

/** Every budget version with its lines in order, newest first. Amounts in öre. */
export async function budgetsOf(db: Db, programme_id: number) {
  const versions = await db
    .selectFrom('budget_version')
    .select(['id', 'valid_from', 'support_ore', 'total_ore', 'source', 'certainty'])
    .where('programme_id', '=', programme_id)
    .orderBy('valid_from', 'desc')
    .execute()
  const lines = await db
    .selectFrom('budget_line')
    .leftJoin('financier', 'financier.id', 'budget_line.financier_id')
    .select([
      'budget_line.id',
      'budget_version_id',
      'side',
      'position',
      'budget_line.name',
      'in_kind_of',
      'financier_id',
      'financier.name as financier',
      'financier.kind as financier_kind',
      'amount_ore',
    ])
    .where('budget_line.programme_id', '=', programme_id)
    .orderBy('side')
    .orderBy('position')
    .execute()
  const linesOf = Map.groupBy(lines, line => line.budget_version_id)
  return versions.map(version => ({ ...version, lines: linesOf.get(version.id) ?? [] }))
}

export type BudgetVersion = Awaited<ReturnType<typeof budgetsOf>>[number]

/** The budget in force on a day, or null. */
export const budgetOn = async (db: Db, programme_id: number, day: LocalDate) =>
  inForceOn(await budgetsOf(db, programme_id), day)
