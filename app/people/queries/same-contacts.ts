import { type RawBuilder, sql } from 'kysely'

/**
 * Contacts that two companies have in common, as tables `going` and `staying` with a condition to go on from. What names the one that
 * goes names the one that stays when the companies become one.
 */
export const sameContacts = ({ stays, goes }: { stays: number; goes: number }): RawBuilder<unknown> =>
  sql`contact going join contact staying on staying.company_id = ${stays} and staying.function = going.function
    and staying.email = going.email and staying.name = going.name where going.company_id = ${goes}`
