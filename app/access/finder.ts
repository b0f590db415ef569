import type { Db } from '../foundation/database.ts'
import type { Policy, Visit } from './web.ts'

/** Something that was found: what it is called, a few facts that tell it from others, and where it is. */
export type Hit = { title: string; facts: string[]; href: string }

/** What was typed: as it stands, and as words without accents and capitals. */
export type Sought = { typed: string; words: readonly string[] }

/** One kind of thing that a room lets be found, by whoever the policy lets in. At most `limit` hits, in one query. */
export type Finder = {
  may: Policy
  label: (visit: Visit) => string
  find: (visit: Visit & { db: Db }, sought: Sought, limit: number) => Promise<Hit[]>
}
