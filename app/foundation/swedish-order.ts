import { type RawBuilder, sql } from 'kysely'

/**
 * Names in the order of the Swedish alphabet, å ä ö last and capitals beside small letters, whatever collation the
 * database was made with: the embedded one has none of its own.
 */
export const swedishOrder = (column: string): RawBuilder<string> =>
  sql`translate(lower(${sql.ref(column)}), 'åäöéèü', '{|}eeu') collate "C"`

/** What was typed into a search field, for `ilike`: anywhere in the text, and nothing in it has a meaning of its own. */
export const anywhere = (typed: string): string => `%${typed.replace(/[\\%_]/g, sign => `\\${sign}`)}%`
