import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { standingLevels } from '../../competences/queries/needs.ts'
import { competenceKey } from '../../competences/rules/read-competence.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { isOpenOn } from '../../people/queries/employment-on.ts'
import { type Item, urgencyOf } from '../rules/demand.ts'
import { gapsOf } from '../rules/gaps.ts'
import { peopleOf, type TaughtHere } from '../rules/line.ts'
import { namedAs, saysNeeds } from './needs.ts'
import { isTold, worksHere } from './plan.ts'

type Row = Pick<Item, 'source' | 'id' | 'company_id' | 'company' | 'county' | 'role'> & {
  name: string
  competence_id: number | null
  people: number | null
  chosen: number
  due_on: LocalDate | null
  horizon: 'short' | 'long' | null
  taught_here: TaughtHere
  need_id: string | null
  workshop_id: number
  follows_id: string | null
  became: string | null
  /** A line that is met at work or by recruiting asks for no training, and its need neither. */
  is_training: boolean
}

/**
 * What training the companies of a programme ask for: the lines of their plans except those that are met at work or by recruiting, and what
 * their workshops found that no plan has yet. Companies that are gone ask for nothing, and what is over is asked for by nobody: a gap is one,
 * whichever workshops name it (`gapsOf`). Asks two questions, however many there are.
 */
export async function demandOf(db: Db, visitor: Visitor, today: LocalDate): Promise<Item[]> {
  const programme_id = visitor.programme ?? 0
  const { rows } = await sql<Row>`
    with here as (
      select company.id, company.name, coalesce(county, '') as county from company
      left join municipality on municipality.code = company.municipality_code
      where company.programme_id = ${programme_id} and merged_into is null and not exists (
        select from departure where departure.programme_id = ${programme_id} and departure.company_id = company.id and undone_at is null
          and happened_on <= ${today}::date)),
    chosen as (
      select line_id, count(*)::int as people from plan_person chosen
      where programme_id = ${programme_id} and ${isTold('chosen')} and ${worksHere('chosen', today)} group by line_id)
    select 'plan' as source, line.id::text as id, here.id as company_id, here.name as company, here.county, line.role, line.name,
      line.competence_id, line.people, coalesce(chosen.people, 0) as chosen, line.due_on, need.horizon, line.taught_here, line.need_id,
      0 as workshop_id, null::uuid as follows_id, null as became, line.kind is null or line.kind not in ('at_work', 'recruit') as is_training
    from plan_line line join here on here.id = line.company_id
      left join chosen on chosen.line_id = line.id left join workshop_need need on need.id = line.need_id
    where line.programme_id = ${programme_id}
    union all
    select 'workshop', need.id::text, here.id, here.name, here.county, need.role, need.name, need.competence_id, need.people, 0,
      null, need.horizon, 'unknown', null, workshop.id, need.follows_id, need.became, true
    from workshop_need need join workshop on workshop.id = need.workshop_id join here on here.id = workshop.company_id
    where need.programme_id = ${programme_id} and not need.is_removed and ${saysNeeds('workshop')}
    order by company_id, source, id`.execute(db)
  const words = await wordsOf(db, programme_id)
  return askedFor(rows).map(row => {
    const { source, id, company_id, company, county, role } = row
    const known = words.byId.get(row.competence_id ?? 0) ?? words.byKey.get(competenceKey(row.name))
    return {
      source,
      id,
      company_id,
      company,
      county,
      role,
      key: known ? `c${known.id}` : `w${competenceKey(row.name)}`,
      name: known?.name ?? row.name,
      is_known: known !== undefined,
      people: peopleOf(row),
      year: row.due_on === null ? null : Number(row.due_on.slice(0, 4)),
      urgency: urgencyOf(row, today),
      taught: row.taught_here,
    }
  })
}

/** Each gap once: the lines that it became, else the need; nothing where it is over. What is planned without a need is asked for too. */
function askedFor(rows: readonly Row[]): Row[] {
  const lines = rows.filter(row => row.source === 'plan').map(row => ({ ...row, id: Number(row.id) }))
  const needs = rows
    .filter(row => row.source === 'workshop')
    .map(row => ({ ...row, horizon: row.horizon!, named: namedAs(row) }))
  const gaps = gapsOf(needs, lines)
  const open = new Set(gaps.filter(gap => !gap.is_over && gap.lines.length === 0).map(gap => gap.need.id))
  const over = new Set(gaps.filter(gap => gap.is_over).flatMap(gap => gap.lines))
  return rows.filter(row =>
    row.source === 'plan' ? row.is_training && !over.has(Number(row.id)) : open.has(row.id),
  )
}

/** The list of competences, by id and by each name that leads to one. */
async function wordsOf(db: Db, programme_id: number) {
  const { rows } = await sql<{ id: number; name: string; key: string }>`
    select id, name, key from competence where programme_id = ${programme_id}
    union all
    select competence.id, competence.name, alias.key from competence_alias alias join competence on competence.id = alias.competence_id
    where competence.programme_id = ${programme_id}`.execute(db)
  return {
    byId: new Map(rows.map(row => [row.id, row])),
    byKey: new Map(rows.map(row => [row.key, row])),
  }
}

/** Where somebody is rated as able to teach a competence, as `company key`: at companies whose named levels are open, nobody with protected identity. */
export async function teachersOf(db: Db, visitor: Visitor, today: LocalDate): Promise<ReadonlySet<string>> {
  const programme_id = visitor.programme ?? 0
  const standing = await standingLevels(db, programme_id, today)
  const { rows } = await sql<{ place: string }>`
    with ${standing}
    select distinct job.company_id || ' c' || competence_id as place
    from standing join person on person.id = standing.person_id and not is_protected
      join employment job on job.person_id = standing.person_id cross join (select ${today}::date as day) today
    where level = ${CAN_TEACH} and ${isOpenOn('job', 'today.day')}
      and exists (select from level_ground ground where ground.programme_id = ${programme_id} and ground.company_id = job.company_id
        and ground.closed_at is null)`.execute(db)
  return new Set(rows.map(row => row.place))
}

const CAN_TEACH = 4
