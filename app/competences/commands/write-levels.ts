import { type RawBuilder, sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import { eachTable } from '../../foundation/registers/rows-as-table.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { Level } from '../rules/matrix.ts'
import type { Rating } from '../rules/rating.ts'

/** When, and by whom: the person or the manager. */
export type RatedOn = { programme_id: number; rated_on: LocalDate; source: 'own' | 'manager' }

export type Written = Rating & {
  change: { level: Level | null | undefined; wanted: Level | null | undefined }
}

/** Writes what of each cell is to be written, on one day by one source; what that day said before is replaced. */
export async function writeLevels(tx: Tx, on: RatedOn, written: readonly Written[]) {
  for (const what of ['level', 'wanted'] as const) {
    const rows = written
      .filter(one => one.change[what] !== undefined)
      .map(one => ({
        whose: one.who,
        person: one.who.startsWith('p') ? Number(one.who.slice(1)) : null,
        employee: one.who.startsWith('e') ? Number(one.who.slice(1)) : null,
        competence: one.competence,
        value: one.change[what]!,
      }))
    const day = { ...on, what: sql.ref(what) }
    await setTo(
      tx,
      day,
      rows.filter(row => row.value !== null),
    )
    const other = sql.ref(what === 'level' ? 'wanted' : 'level')
    await takeAway(
      tx,
      { ...day, other },
      rows.filter(row => row.value === null),
    )
  }
}

type Day = RatedOn & { what: RawBuilder<unknown> }
type Row = {
  whose: string
  person: number | null
  employee: number | null
  competence: number
  value: Level | null
}
const COLUMNS = 'whose text, person integer, employee integer, competence integer, value smallint'

/** What is noted that day; what the same day said before is replaced. */
const setTo = (tx: Tx, { programme_id, rated_on, source, what }: Day, rows: readonly Row[]) =>
  eachTable(rows, COLUMNS, t =>
    sql`insert into competence_level (programme_id, person_id, employee_id, competence_id, rated_on, source, ${what})
      select ${programme_id}, person, employee, competence, ${rated_on}::date, ${source}, value from ${t}
      on conflict (programme_id, whose, competence_id, rated_on, source) do update set ${what} = excluded.${what}`.execute(
      tx.db,
    ),
  )

/** What was noted that day is taken away; what an earlier day says stands again. */
const takeAway = (
  tx: Tx,
  { programme_id, rated_on, source, what, other }: Day & { other: RawBuilder<unknown> },
  rows: readonly Row[],
) =>
  eachTable(rows, COLUMNS, async t => {
    const todays = sql`rating.programme_id = ${programme_id} and rating.rated_on = ${rated_on} and rating.source = ${source}
      and rating.whose = t.whose and rating.competence_id = t.competence`
    await sql`delete from competence_level rating using ${t} where ${todays} and rating.${other} is null`.execute(
      tx.db,
    )
    await sql`update competence_level rating set ${what} = null from ${t} where ${todays}`.execute(tx.db)
  })
