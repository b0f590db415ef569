import { type RawBuilder, sql } from 'kysely'

/**
 * Rows of one statement: many at a time, but not so many that they fill the memory of the embedded database, which never
 * gives any back.
 */
const ROWS_AT_A_TIME = 2000

export type Table = RawBuilder<unknown>

/** The programme that rows belong to, and the import that they came with; none where nobody sent a file. */
export type Into = { programme_id: number; import_id: number | null }

export function* chunksOf<T>(rows: readonly T[]): Iterable<readonly T[]> {
  for (let at = 0; at < rows.length; at += ROWS_AT_A_TIME) yield rows.slice(at, at + ROWS_AT_A_TIME)
}

/** Calls the work once for every few thousand rows, with them as a table of the given columns. */
export async function eachTable<T extends object>(
  rows: readonly T[],
  columns: string,
  work: (table: Table) => Promise<unknown>,
): Promise<void> {
  for (const some of chunksOf(rows)) await work(tableOf(some, columns))
}

/** The table `t`. `columns` is written in code, never by anyone else: `'name text, quarters integer'`. */
export const tableOf = (rows: readonly object[], columns: string): Table =>
  sql`jsonb_to_recordset(${JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))}::jsonb) as t(${sql.raw(columns)})`
