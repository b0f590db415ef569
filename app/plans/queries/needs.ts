import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { competenceKey } from '../../competences/rules/read-competence.ts'
import type { Db } from '../../foundation/database.ts'
import { type Gap, gapsOf, type NamedNeed } from '../rules/gaps.ts'

/** Of a row `workshop` by the name it has: whether its needs say something. Those of a follow-up do when it has been closed. */
export const saysNeeds = (workshop: string) => sql<boolean>`(${sql.ref(`${workshop}.kind`)} = 'gap'
  or ${sql.ref(`${workshop}.closed_at`)} is not null)`

/** What is named: the competence of the list, else the words, and for which role. */
export const namedAs = (need: { competence_id: number | null; name: string; role: string }): string =>
  `${need.competence_id === null ? competenceKey(need.name) : `c${need.competence_id}`} ${competenceKey(need.role)}`

type Kept = {
  id: string
  workshop_id: number
  follows_id: string | null
  became: string | null
  name: string
  competence_id: number | null
  role: string
  horizon: 'short' | 'long'
  level_now: number | null
  level_wanted: number | null
  people: number | null
  /** When its workshop was closed. */
  closed_at: Date | null
}
export type CompanyNeed = Kept & { line_id: number | null }

/**
 * What a company needs as its workshops have it, in the order it was ranked, the latest workshop first; `line_id` where the plan has it.
 * A gap that several workshops name stands once, as the last of them has it; one that is closed or no longer relevant nowhere.
 */
export async function needsAt(db: Db, visitor: Visitor, company_id: number): Promise<CompanyNeed[]> {
  return needsOf(await gapsAt(db, { programme_id: visitor.programme ?? 0, company_id }))
}

/** The same of the gaps of a company. */
export const needsOf = (gaps: Awaited<ReturnType<typeof gapsAt>>): CompanyNeed[] =>
  gaps.flatMap(({ need, lines, is_over }) => (is_over ? [] : [{ ...need, line_id: lines[0] ?? null }]))

/** The gaps of a company, each with every need that is it and the lines that it became, the latest workshop first. */
export async function gapsAt(
  db: Db,
  { programme_id, company_id }: { programme_id: number; company_id: number },
): Promise<Gap<Kept & NamedNeed>[]> {
  const { rows } = await sql<Kept>`
    select need.id, workshop_id, need.follows_id, became, name, competence_id, role, horizon, level_now, level_wanted, people, closed_at
    from workshop_need need join workshop on workshop.id = need.workshop_id
    where workshop.programme_id = ${programme_id} and workshop.company_id = ${company_id} and not is_removed and ${saysNeeds('workshop')}
    order by workshop_id desc, place, need.id`.execute(db)
  const lines = await db
    .selectFrom('plan_line')
    .select(['id', 'need_id'])
    .where('programme_id', '=', programme_id)
    .where('company_id', '=', company_id)
    .orderBy('id')
    .execute()
  const needs = rows.map(need => ({ ...need, company_id, named: namedAs(need) }))
  const order = new Map(rows.map((need, at) => [need.id, at]))
  return gapsOf(needs, lines).toSorted((one, other) => order.get(one.need.id)! - order.get(other.need.id)!)
}
