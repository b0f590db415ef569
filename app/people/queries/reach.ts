import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import { smsNumber, TAKES_SMS } from '../../foundation/telephone.ts'

/** How a person is reached: by mail where there is an address, else as an SMS to a mobile, else by neither. */
export type Reach = 'mail' | 'sms' | 'none'

/** Of the `person` in the query, the same as the letters find it. Without a gateway nobody is reached by SMS. */
export const reachOf = (hasSms: boolean): RawBuilder<Reach> => sql<Reach>`
  case when person.email <> '' then 'mail' when ${hasSms}::boolean and person.mobile ~ ${AS_WRITTEN}
    and ${figuresOf('person.mobile')} ~ ${TAKES_SMS} then 'sms' else 'none' end`

const figuresOf = (column: string) =>
  sql`regexp_replace(replace(${sql.ref(column)}, '(0)', ''), '[^+0-9]', '', 'g')`
/** A Swedish number with its country, whichever way it was written. */
const numberOf = (column: string) =>
  sql`regexp_replace(regexp_replace(${figuresOf(column)}, '^00', '+'), '^0', '+46')`

/** Figures, spaces and what parts them: no words. */
const AS_WRITTEN = '^\\s*[+0-9(][-0-9\\s()/.‐-―]{5,29}\\s*$'

/** Whether an address and a number are those by which the `person` in the query is reached. */
const reachesToo = (
  email: string,
  number: string,
) => sql`case when person.email <> '' then lower(${sql.ref(email)}) = lower(person.email)
    else ${numberOf(number)} = ${numberOf('person.mobile')} end`

/**
 * Whether what reaches the `person` in the query is theirs alone: one mailbox for a whole department, or the foreman’s telephone, is several
 * people’s. A company’s contact of the same name is taken to be the person.
 */
export const isReachedAlone = sql<boolean>`(not exists (
  select from person other where other.programme_id = person.programme_id and other.id <> person.id
    and not other.is_protected and other.forgotten_at is null and ${reachesToo('other.email', 'other.mobile')})
  and not exists (select from contact where contact.programme_id = person.programme_id
    and lower(contact.name) <> lower(person.given_name || ' ' || person.family_name) and ${reachesToo('contact.email', 'contact.phone')}))`

type At = { programme_id: number; address: string; hasSms: boolean }

/** Whose address or mobile it is, and by what it reaches them; null where it is nobody's, or several people's. Asked by the house. */
export async function personReachedAt(
  db: Db,
  { programme_id, address, hasSms }: At,
): Promise<{ person_id: number; channel: 'mail' | 'sms' } | null> {
  const number = smsNumber(address)
  if (number && !hasSms) return null
  const isTheirs = number
    ? sql<boolean>`${numberOf('person.mobile')} = ${number}`
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
