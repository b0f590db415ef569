import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import { LIKE_ENOUGH } from '../rules/twins.ts'

export type Twin = {
  one_id: number
  one: string
  one_number: string | null
  one_place: string
  one_partner_id: number | null
  one_agreed: boolean
  other_id: number
  other: string
  other_number: string | null
  other_place: string
  other_partner_id: number | null
  other_agreed: boolean
  is_same_name: boolean
  is_same_group: boolean
  /** From nought to one: what the names share of their threes of letters. */
  likeness: number
}

/** Companies that may be the same as this one. */
export const twinsOf = (db: Db, visitor: Visitor, company_id: number): Promise<Twin[]> =>
  askedOf(db, likelyOf(visitor, company_id), { limit: 10, offset: 0 })

/** Every two companies of the programme that may be one, the likeliest first. Each pair once. */
export const twinPairsOf = (db: Db, visitor: Visitor, page: { limit: number; offset: number }) =>
  askedOf(db, likely(visitor), page)

export async function twinCount(db: Db, visitor: Visitor): Promise<number> {
  const { rows } = await sql<{ pairs: number }>`${likely(visitor)}
    select count(*)::integer as pairs from pair`.execute(db)
  return rows[0]!.pairs
}

async function askedOf(
  db: Db,
  likely: RawBuilder<unknown>,
  { limit, offset }: { limit: number; offset: number },
): Promise<Twin[]> {
  const { rows } = await sql<Twin>`${likely}
    select one.id as one_id, one.name as one, one.organisation_number as one_number, here.name as one_place,
      one.partner_id as one_partner_id, one.agreed_on is not null as one_agreed, other.id as other_id, other.name as other,
      other.organisation_number as other_number, there.name as other_place, other.partner_id as other_partner_id, other.agreed_on is not null as other_agreed,
      pair.is_same_name, pair.is_same_group, pair.likeness
    from pair
    join own one on one.id = pair.one_id join municipality here on here.code = one.municipality_code
    join own other on other.id = pair.other_id join municipality there on there.code = other.municipality_code
    order by pair.is_same_name desc, pair.likeness desc, one.name, one.id, other.id
    limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** The pairs of the whole programme, the older company first. Nearly the same names are looked for from those without a number. */
const likely = (visitor: Visitor) =>
  pairs(
    visitor,
    sql`organisation_number is null`,
    sql`least(one_id, other_id)`,
    sql`greatest(one_id, other_id)`,
  )

/** The pairs that one company is in, that one first. */
const likelyOf = (visitor: Visitor, id: number) =>
  pairs(
    visitor,
    sql`id = ${id}`,
    sql`${id}::integer`,
    sql`one_id + other_id - ${id}`,
    sql`${id} in (one_id, other_id)`,
  )

/**
 * The same name whatever its form of business, nearly the same name where a number is missing, or the same group. Two with a
 * number each and only nearly the same name are two. Pairs that have both agreed, or have been told apart, are left out.
 */
const pairs = (
  visitor: Visitor,
  from: RawBuilder<unknown>,
  one: RawBuilder<unknown>,
  other: RawBuilder<unknown>,
  which: RawBuilder<unknown> = sql`true`,
) => sql`
  with own as materialized (
    select id, name, organisation_number, parent_number, municipality_code, partner_id, agreed_on, name_key as key, name_parts as parts
    from company where programme_id = ${visitor.programme} and merged_into is null),
  seed as materialized (select id, unnest(parts) as three from own where ${from}),
  part as materialized (select id, unnest(parts) as three from own),
  shared as (
    select a.id as one_id, b.id as other_id, count(*)::double precision as threes
    from seed a join part b on b.three = a.three and b.id <> a.id group by a.id, b.id),
  near as (
    select one_id, other_id, threes / (cardinality(a.parts) + cardinality(b.parts) - threes) as likeness
    from shared join own a on a.id = one_id join own b on b.id = other_id
    where a.organisation_number is null or b.organisation_number is null),
  alike as materialized (
    select one_id, other_id, false as is_same_name, false as is_same_group, likeness from near where likeness >= ${LIKE_ENOUGH}
    union all
    select a.id, b.id, true, false, 1 from own a join own b on b.key = a.key and a.id < b.id where a.key <> ''
    union all
    select a.id, b.id, false, true, 0 from own a join own b on b.parent_number = a.parent_number and a.id < b.id
    union all
    select a.id, b.id, false, true, 0 from own a join own b on b.organisation_number = a.parent_number and a.id <> b.id),
  named as (
    select ${one} as one_id, ${other} as other_id, is_same_name, is_same_group, likeness from alike where ${which}),
  pair as (
    select one_id, other_id, bool_or(is_same_name) as is_same_name, bool_or(is_same_group) as is_same_group, max(likeness) as likeness
    from named
    where not exists (select from not_duplicate said where said.company_id = least(one_id, other_id) and said.other_id = greatest(one_id, other_id))
      and not (exists (select from own where id = one_id and agreed_on is not null)
        and exists (select from own where id = other_id and agreed_on is not null))
    group by one_id, other_id)`
