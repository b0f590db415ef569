import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { anywhere, swedishOrder } from '../../foundation/swedish-order.ts'
import type { ListState } from '../../ui/list-url.ts'
import { standingLevels } from './needs.ts'
import { heldPermits } from './permits.ts'

export const COMPETENCES_PER_PAGE = 50

const SORTS = {
  name: swedishOrder('competence.name'),
  area: swedishOrder('competence.area'),
  persons: sql`coalesce(persons, 0)`,
  gaps: sql`coalesce(gaps, 0)`,
} as const
export type CompetenceSort = keyof typeof SORTS

export type CompetenceRow = {
  id: number
  name: string
  area: string
  seqf: number | null
  esco: string
  is_permit: boolean
  aliases: string[]
  /** With a level now, or who hold the permit; and of them those who are to know more. Nobody with protected identity. */
  persons: number
  gaps: number
}

/** One page of the competences, or with no page all of them: the rows, how many there are, and how many of them nobody has. */
export async function competencesOf(
  db: Db,
  visitor: Visitor,
  { list, page = list.page, today }: { list: ListState; page?: number | null; today: LocalDate },
): Promise<{ rows: CompetenceRow[]; total: number; unused: number }> {
  const programme_id = visitor.programme ?? 0
  const sought =
    list.q === ''
      ? sql`true`
      : sql`(name ilike ${anywhere(list.q)} or exists (
    select from competence_alias alias where alias.competence_id = competence.id and alias.name ilike ${anywhere(list.q)}))`
  const area = list.filters.area ? sql`area = ${list.filters.area}` : sql`true`
  const use =
    list.filters.use === 'used'
      ? sql`coalesce(persons, 0) > 0`
      : list.filters.use === 'unused'
        ? sql`coalesce(persons, 0) = 0`
        : sql`true`
  const order = SORTS[list.sort as CompetenceSort] ?? SORTS.name
  const direction = list.direction === 'descending' ? sql`desc` : sql`asc`
  const within =
    page === null ? sql`` : sql`limit ${COMPETENCES_PER_PAGE} offset ${(page - 1) * COMPETENCES_PER_PAGE}`
  const standing = await standingLevels(db, programme_id, today)
  const { rows } = await sql<CompetenceRow & { total: number; unused: number }>`
    with ${standing}, ${heldPermits(programme_id)}, counted as (
      select competence_id, count(level)::int as persons, count(*) filter (where wanted > level)::int as gaps
      from standing join person on person.id = person_id where not is_protected group by competence_id
      union all
      select competence_id, count(distinct person_id)::int, 0 from held join person on person.id = person_id
      where not is_protected group by competence_id),
    known as (select competence_id, array_agg(name order by key) as aliases from competence_alias where programme_id = ${programme_id} group by competence_id)
    select competence.id, name, area, seqf, esco, is_permit, coalesce(persons, 0) as persons, coalesce(gaps, 0) as gaps,
      coalesce(aliases, '{}') as aliases,
      (count(*) over ())::int as total, (count(*) filter (where coalesce(persons, 0) = 0) over ())::int as unused
    from competence left join counted on counted.competence_id = competence.id left join known on known.competence_id = competence.id
    where programme_id = ${programme_id} and ${sought} and ${area} and ${use}
    order by ${order} ${direction}, competence.id ${within}`.execute(db)
  const [first] = rows
  return {
    rows: rows.map(({ total: _, unused: __, ...row }) => row),
    total: first?.total ?? 0,
    unused: first?.unused ?? 0,
  }
}

/** The areas in use, in order. */
export async function areasOf(db: Db, visitor: Visitor): Promise<string[]> {
  const rows = await db
    .selectFrom('competence')
    .select('area')
    .distinct()
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('area', '<>', '')
    .orderBy('area')
    .execute()
  return rows.map(({ area }) => area)
}

/** One competence with its other names. */
export async function competenceOf(db: Db, visitor: Visitor, id: number) {
  const one = await db
    .selectFrom('competence')
    .select(['id', 'name', 'area', 'seqf', 'esco', 'is_permit', 'version'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!one) return null
  const aliases = await db
    .selectFrom('competence_alias')
    .select('name')
    .where('competence_id', '=', id)
    .orderBy('key')
    .execute()
  return { ...one, aliases: aliases.map(({ name }) => name) }
}
export type CompetenceFacts = NonNullable<Awaited<ReturnType<typeof competenceOf>>>

/** All of its kind but itself, by name: what it may be the same as. */
export const otherCompetences = (
  db: Db,
  visitor: Visitor,
  { id, is_permit }: Pick<CompetenceFacts, 'id' | 'is_permit'>,
) =>
  db
    .selectFrom('competence')
    .select(['id', 'name'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('id', '<>', id)
    .where('is_permit', '=', is_permit)
    .orderBy(swedishOrder('name'))
    .execute()

/** All that have levels, area by area. */
export const allCompetences = (db: Db, visitor: Visitor) =>
  db
    .selectFrom('competence')
    .select(['id', 'name', 'area'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('is_permit', '=', false)
    .orderBy(swedishOrder('area'))
    .orderBy(swedishOrder('name'))
    .execute()

/** All that have levels by name, each with the names that lead to it. */
export const knownCompetences = (db: Db, visitor: Visitor) =>
  db
    .selectFrom('competence')
    .select(['id', 'name'])
    .select(
      sql<
        string[]
      >`array(select key union all select alias.key from competence_alias alias where alias.competence_id = competence.id)`.as(
        'keys',
      ),
    )
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('is_permit', '=', false)
    .orderBy(swedishOrder('name'))
    .execute()
