import { sql } from 'kysely'
import type { Kept } from '../../foundation/kept.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { PersonKnown } from '../../people/queries/kept.ts'
import { type Known, rejectionsOfPerson } from '../queries/rejections-of-person.ts'

/** A person stands in rejected rows too: told by the number; when the row is to be forgotten, also by the whole name. */
export const importsKeep: Kept<PersonKnown> = {
  export: async ({ db, vault }, { programme_id, today, ...known }) => {
    const rejected = await rejectionsOfPerson(db, vault, { programme_id, today, known, also_by_name: false })
    return {
      rejected_rows: rejected.map(({ import_id, register, row_number, code, cells }) => ({
        import_id,
        register,
        row_number,
        code,
        cells: cells.join('; '),
      })),
    }
  },
  forget: (tx, { programme_id, ...known }) => forgetRejections(tx, programme_id, known),
}

/** Rejected rows in which someone stands, by number or whole name, are gone. */
export async function forgetRejections(tx: Tx, programme_id: number, known: Known): Promise<void> {
  const about = { programme_id, today: tx.clock.today(), known, also_by_name: true }
  const rejected = await rejectionsOfPerson(tx.db, tx.vault, about)
  await sql`
      delete from import_rejection using jsonb_to_recordset(${JSON.stringify(rejected.map(({ cells: _, ...row }) => row))}::jsonb)
        as hers (import_id integer, register text, sheet smallint, row_number integer)
      where (import_rejection.import_id, import_rejection.register, import_rejection.sheet, import_rejection.row_number)
        = (hers.import_id, hers.register, hers.sheet, hers.row_number)`.execute(tx.db)
}
