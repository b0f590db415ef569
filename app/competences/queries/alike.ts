import { sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import { ALIKE } from '../rules/competence-form.ts'

/** How much two names share: their threes of letters in common, of the fewer that either has; so that a part of a compound word counts. */
const likeness = (one: ReturnType<typeof sql>, other: ReturnType<typeof sql>) => sql`
  (select count(*) from unnest(name_parts(${one})) part where part = any (name_parts(${other})))::float8
    / greatest(1, least(cardinality(name_parts(${one})), cardinality(name_parts(${other}))))`

/** The competences whose names are most like a name that is typed, the likest first. */
export async function likeName(
  db: Db,
  programme_id: number,
  name: string,
  { but = 0, most = 3 }: { but?: number; most?: number } = {},
): Promise<{ id: number; name: string }[]> {
  const { rows } = await sql<{ id: number; name: string }>`
    select id, name from (
      select id, name, ${likeness(sql`name`, sql`${name}::text`)} as likeness from competence
      where programme_id = ${programme_id} and id <> ${but}) competence
    where likeness >= ${ALIKE} order by likeness desc, name limit ${most}`.execute(db)
  return rows
}

/** The same of several names at once: what each is like, the likest first; those that are like none are left out. */
export async function likeNames(
  db: Db,
  programme_id: number,
  names: readonly string[],
  most = 3,
): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ typed: string; alike: string[] }>`
    select typed, array_agg(name order by likeness desc, name) as alike from (
      select typed, name, likeness, row_number() over (partition by typed order by likeness desc, name) as place from (
        select typed, name, ${likeness(sql`name`, sql`typed`)} as likeness
        from competence cross join unnest(${sql.val(names)}::text[]) typed where programme_id = ${programme_id} and not is_permit) compared
      where likeness >= ${ALIKE}) alike
    where place <= ${most} group by typed`.execute(db)
  return new Map(rows.map(({ typed, alike }) => [typed, alike]))
}

export type Alike = { id: number; name: string; other_id: number; other: string }

/** Two and two whose names are alike, the likest first; the one that more have a level in stays. */
export async function alikePairs(db: Db, programme_id: number, most = 10): Promise<Alike[]> {
  const { rows } = await sql<Alike>`
    with named as (
      select id, name, name_parts(name) as parts,
        (select count(*) from competence_level level where level.competence_id = competence.id) as levels
      from competence where programme_id = ${programme_id}),
    pair as (
      select one.id as one_id, one.name as one, one.levels as one_levels, other.id as other_id, other.name as other, other.levels as other_levels,
        (select count(*) from unnest(one.parts) part where part = any (other.parts))::float8
          / greatest(1, least(cardinality(one.parts), cardinality(other.parts))) as likeness
      from named one join named other on other.id > one.id and other.parts && one.parts)
    select case when one_levels >= other_levels then one_id else other_id end as id,
      case when one_levels >= other_levels then one else other end as name,
      case when one_levels >= other_levels then other_id else one_id end as other_id,
      case when one_levels >= other_levels then other else one end as other
    from pair where likeness >= ${ALIKE} order by likeness desc, one, other limit ${most}`.execute(db)
  return rows
}
