import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import { smsNumber, TAKES_SMS } from '../../foundation/telephone.ts'

/** How a person is reached: by mail where there is an address, else as an SMS to a mobile, else by neither. */
export type Reach = 'mail' | 'sms' | 'none'

/** Of the `person` in the query, the same as the letters find it. Without a gateway nobody is reached by SMS. */
export const reachOf = (hasSms: boolean): RawBuilder<Reach> => sql<Reach>`
  case when person.email <> '' then 'mail' when ${hasSms}::boolean and person.mobile ~ ${AS_WRITTEN}
    and ${figuresOf('person')} ~ ${TAKES_SMS} then 'sms' else 'none' end`

const figuresOf = (person: string) =>
  sql`regexp_replace(replace(${sql.ref(`${person}.mobile`)}, '(0)', ''), '[^+0-9]', '', 'g')`
/** A Swedish number with its country, whichever way it was written. */
const numberOf = (person: string) =>
  sql`regexp_replace(regexp_replace(${figuresOf(person)}, '^00', '+'), '^0', '+46')`

/** Figures, spaces and what parts them: no words. */
const AS_WRITTEN = '^\\s*[+0-9(][-0-9\\s()/.‐-―]{5,29}\\s*$'

/**
 * Whether what reaches the `person` in the query is theirs alone: one mailbox for a whole department, or the foreman’s telephone, is several
 * people’s.
 */
export const isReachedAlone = sql<boolean>`not exists (
  select from person other where other.programme_id = person.programme_id and other.id <> person.id
    and not other.is_protected and other.forgotten_at is null
    and case when person.email <> '' then lower(other.email) = lower(person.email) else ${numberOf('other')} = ${numberOf('person')} end)`

type At = { programme_id: number; address: string; hasSms: boolean }

/** Whose address or mobile it is, and by what it reaches them; null where it is nobody's, or several people's. Asked by the house. */
export async function personReachedAt(
  db: Db,
  { programme_id, address, hasSms }: At,
): Promise<{ person_id: number; channel: 'mail' | 'sms' } | null> {
  const number = smsNumber(address)
  if (number && !hasSms) return null
  const isTheirs = number
    ? sql<boolean>`${numberOf('person')} = ${number}`
    : sql<boolean>`lower(person.email) = lower(${address.trim()})`
  const found = await db
    .selectFrom('person')
    .select('id')
    .where('programme_id', '=', programme_id)
    .where('is_protected', '=', false)
    .where('forgotten_at', 'is', null)
    .where(isTheirs)
    .limit(2)
    .execute()
  return found.length === 1 ? { person_id: found[0]!.id, channel: number ? 'sms' : 'mail' } : null
}
