import { sql } from 'kysely'
import type { Db } from '../foundation/database.ts'
import type { Policy, Visit } from './web.ts'

/** Something that was found: what it is called, a few facts that tell it from others, and where it is. */
export type Hit = { title: string; facts: string[]; href: string }

/** The first hits, and how many there are in all. */
export type Found = { hits: Hit[]; total: number }

/** One kind of thing that a room lets be found, by whoever the policy lets in. At most `limit` hits, in one query. */
export type Finder = {
  may: Policy
  label: (visit: Visit) => string
  find: (visit: Visit & { db: Db }, typed: string, limit: number) => Promise<Found>
  /** The list where all of them stand, by the same words; null where there is none, or none for the visitor. */
  list: (visit: Visit, typed: string) => string | null
}

/** How many rows there are before the first ones are taken; see `foundIn`. */
export const inAll = sql<number>`(count(*) over ())::integer`.as('in_all')

export const foundIn = <Row extends { in_all: number }>(rows: Row[], hit: (row: Row) => Hit): Found => ({
  hits: rows.map(hit),
  total: rows[0]?.in_all ?? 0,
})
