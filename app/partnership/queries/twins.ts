import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import { LIKE_ENOUGH } from '../rules/twins.ts'

export type Twin = {
  one_id: number
  one: string
  one_number: string | null
  one_place: string
  one_agreed: boolean
  other_id: number
  other: string
  other_number: string | null
  other_place: string
  other_agreed: boolean
  is_same_name: boolean
  is_same_group: boolean
  /** From nought to one: what the names share of their threes of letters. */
  likeness: number
}

/** Companies that may be the same as this one. */
export const twinsOf = (db: Db, visitor: Visitor, company_id: number): Promise<Twin[]> =>
  askedOf(db, visitor, sql`a.id = ${company_id} and b.id <> a.id`, { limit: 10, offset: 0 })

/** Every two companies of the programme that may be one, the likeliest first. Each pair once. */
export const twinPairsOf = (db: Db, visitor: Visitor, page: { limit: number; offset: number }) =>
  askedOf(db, visitor, sql`a.id < b.id`, page)

export async function twinCount(db: Db, visitor: Visitor): Promise<number> {
  const { rows } = await sql<{ pairs: number }>`${likely(visitor, sql`a.id < b.id`)}
    select count(*)::integer as pairs from pair`.execute(db)
  return rows[0]!.pairs
}

async function askedOf(
  db: Db,
  visitor: Visitor,
  which: RawBuilder<unknown>,
  { limit, offset }: { limit: number; offset: number },
): Promise<Twin[]> {
  const { rows } = await sql<Twin>`${likely(visitor, which)}
    select one.id as one_id, one.name as one, one.organisation_number as one_number, here.name as one_place,
      one.agreed_on is not null as one_agreed, other.id as other_id, other.name as other,
      other.organisation_number as other_number, there.name as other_place, other.agreed_on is not null as other_agreed,
      pair.is_same_name, pair.is_same_group, pair.likeness
    from pair
    join own one on one.id = pair.one_id join municipality here on here.code = one.municipality_code
    join own other on other.id = pair.other_id join municipality there on there.code = other.municipality_code
    order by pair.is_same_name desc, pair.likeness desc, one.name, one.id, other.id
    limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/**
 * The same name whatever its form of business, nearly the same name where a number is missing, or the same group. Two with a
 * number each and only nearly the same name are two. Pairs that have both agreed, or have been told apart, are left out.
 */
const likely = (visitor: Visitor, which: RawBuilder<unknown>) => sql`
  with own as materialized (
    select id, name, organisation_number, parent_number, municipality_code, agreed_on, name_key as key, name_parts as parts
    from company where programme_id = ${visitor.programme} and merged_into is null),
  part as (select own.id, organisation_number, unnest(parts) as three from own),
  shared as (
    select a.id as one_id, b.id as other_id, count(*)::double precision as threes
    from part a join part b on b.three = a.three and ${which} group by a.id, b.id),
  alike as (
    select one_id, other_id, a.key = b.key as is_same_name, false as is_same_group,
      threes / (cardinality(a.parts) + cardinality(b.parts) - threes) as likeness
    from shared join own a on a.id = one_id join own b on b.id = other_id
    where a.key = b.key or ((a.organisation_number is null or b.organisation_number is null)
      and threes / (cardinality(a.parts) + cardinality(b.parts) - threes) >= ${LIKE_ENOUGH})
    union all
    select a.id, b.id, false, true, 0
    from own a join own b on ${which} and (a.parent_number = b.parent_number or a.parent_number = b.organisation_number
      or b.parent_number = a.organisation_number)),
  pair as (
    select one_id, other_id, bool_or(is_same_name) as is_same_name, bool_or(is_same_group) as is_same_group, max(likeness) as likeness
    from alike
    where not exists (select from not_duplicate said where said.company_id = least(one_id, other_id) and said.other_id = greatest(one_id, other_id))
      and not (exists (select from own where id = one_id and agreed_on is not null)
        and exists (select from own where id = other_id and agreed_on is not null))
    group by one_id, other_id)`
