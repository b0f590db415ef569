import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { chunksOf, type Into, tableOf } from '../../foundation/registers/rows-as-table.ts'
import type { SentFile } from '../../foundation/registers/sheet.ts'
import type { Tx } from '../../foundation/transact.ts'
import { isRejected, type Verdict } from '../rules/account.ts'

/** The same files in any order and under any names have the same digest. */
export const digestOfFiles = (files: readonly SentFile[]): string => {
  const digests = files.map(file => createHash('sha256').update(file.bytes).digest('hex')).sort()
  return createHash('sha256').update(digests.join()).digest('hex')
}

/** Rejected rows with their cells sealed, so that they can be taken out, mended and sent again. */
export async function keepRejections(
  { db, vault }: Tx,
  into: Into,
  verdicts: readonly Verdict[],
): Promise<void> {
  for (const some of chunksOf(verdicts.filter(verdict => isRejected(verdict.outcome)))) {
    const rejected = some.map(({ register, sheet, row_number, outcome, closer, cells }) => ({
      register,
      sheet,
      row_number,
      code: outcome,
      closer,
      cells: vault.seal(JSON.stringify(cells)).toString('base64'),
    }))
    const table = tableOf(
      rejected,
      'register text, sheet smallint, row_number integer, code text, closer text, cells text',
    )
    await sql`
      insert into import_rejection (import_id, programme_id, register, sheet, row_number, code, closer, cells_cipher)
      select ${into.import_id}, ${into.programme_id}, register, sheet, row_number, code, closer, decode(cells, 'base64') from ${table}`.execute(
      db,
    )
  }
}

/** Every row that ever came is accounted for once; what was rejected before is judged anew. */
export async function keepRows({ db }: Tx, into: Into, verdicts: readonly Verdict[]): Promise<void> {
  const copies = new Map<string, number>()
  for (const some of chunksOf(verdicts)) {
    const rows = some.map(({ register, digest, outcome }) => {
      const copy = (copies.get(digest) ?? 0) + 1
      copies.set(digest, copy)
      return { register, digest, copy, outcome }
    })
    const table = tableOf(rows, 'register text, digest text, copy integer, outcome text')
    await sql`
      insert into import_row (programme_id, register, digest, copy, outcome, import_id)
      select ${into.programme_id}, register, decode(digest, 'base64'), copy, outcome, ${into.import_id} from ${table}
      on conflict (programme_id, register, digest, copy) do update set outcome = excluded.outcome, import_id = excluded.import_id
      where import_row.outcome not in ('accepted', 'merged') and import_row.outcome <> excluded.outcome`.execute(
      db,
    )
  }
}
