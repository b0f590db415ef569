import type { Db } from '../../foundation/database.ts'
import type { Vault } from '../../foundation/vault.ts'
import { type Account, accountOf } from '../rules/account.ts'
import type { Difference } from '../rules/differing.ts'
import type { ImportReport } from '../rules/report.ts'
import type { RegisterName } from '../rules/upload.ts'

const COLUMNS = [
  'id',
  'uploaded_at',
  'uploaded_by',
  'carried_out_at',
  'file_names',
  'file_digest',
  'counts',
] as const

/** Uploads of a programme with their reports, newest first. */
export async function importsOf(db: Db, programme_id: number) {
  const rows = await db
    .selectFrom('import')
    .select(COLUMNS)
    .where('programme_id', '=', programme_id)
    .orderBy('uploaded_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(withReport)
}

/** One upload; a foreign one does not exist. */
export async function importOf(db: Db, programme_id: number, import_id: number) {
  const row = await db
    .selectFrom('import')
    .select(COLUMNS)
    .where('programme_id', '=', programme_id)
    .where('id', '=', import_id)
    .executeTakeFirst()
  return row && withReport(row)
}

/** Cells of an upload that nobody has confirmed and that say something else than what is kept. Personal data, for those who decide. */
export async function differencesOf(
  db: Db,
  vault: Vault,
  { programme_id, import_id }: { programme_id: number; import_id: number },
): Promise<Omit<Difference, 'subject' | 'field' | 'value' | 'employer'>[]> {
  const row = await db
    .selectFrom('import')
    .select('differences_cipher')
    .where('id', '=', import_id)
    .where('programme_id', '=', programme_id)
    .executeTakeFirst()
  return row?.differences_cipher ? JSON.parse(vault.open(row.differences_cipher)) : []
}

/** When these very files, under any names, were last carried out; null when they never were. */
export async function carriedOutBefore(
  db: Db,
  programme_id: number,
  file_digest: string,
): Promise<Date | null> {
  const row = await db
    .selectFrom('import')
    .select('carried_out_at')
    .where('programme_id', '=', programme_id)
    .where('file_digest', '=', file_digest)
    .where('carried_out_at', 'is not', null)
    .orderBy('carried_out_at', 'desc')
    .executeTakeFirst()
  return row?.carried_out_at ?? null
}

/**
 * Every row that ever came, counted once. A row is what its cells say: sent again it is the same row and keeps what became
 * of it when that was accepted or merged; a rejected one is judged anew. So the order and number of imports do not matter.
 */
export async function programmeAccount(db: Db, programme_id: number): Promise<Account> {
  const tallies = await db
    .selectFrom('import_row')
    .select(['register', 'outcome'])
    .select(({ fn }) => fn.countAll<bigint>().as('rows'))
    .where('programme_id', '=', programme_id)
    .groupBy(['register', 'outcome'])
    .execute()
  return accountOf(tallies.map(tally => ({ ...tally, rows: Number(tally.rows) })))
}

export type RejectedRow = {
  register: RegisterName
  sheet: number
  row_number: number
  code: string
  closer: string | null
  cells: string[]
}

/** Rejected rows of an upload with their cells: personal data, for those who mend them. */
export async function rejectedRows(
  db: Db,
  vault: Vault,
  about: { programme_id: number; import_id: number; limit?: number },
): Promise<RejectedRow[]> {
  const rows = await db
    .selectFrom('import_rejection')
    .select(['register', 'sheet', 'row_number', 'code', 'closer', 'cells_cipher'])
    .where('programme_id', '=', about.programme_id)
    .where('import_id', '=', about.import_id)
    .orderBy('sheet')
    .orderBy('row_number')
    .$if(about.limit !== undefined, query => query.limit(about.limit!))
    .execute()
  return rows.map(({ cells_cipher, register, ...row }) => ({
    ...row,
    register: register as RegisterName,
    cells: JSON.parse(vault.open(cells_cipher)) as string[],
  }))
}

/** Problems without their cells: where they are and what they are, the first of each code first. */
export const problemsOf = (db: Db, about: { programme_id: number; import_id: number; limit: number }) =>
  db
    .selectFrom('import_rejection')
    .select(['register', 'sheet', 'row_number', 'code', 'closer'])
    .where('programme_id', '=', about.programme_id)
    .where('import_id', '=', about.import_id)
    .orderBy(({ fn }) =>
      fn.agg<bigint>('row_number').over(over => over.partitionBy(['register', 'code']).orderBy('row_number')),
    )
    .orderBy('sheet')
    .orderBy('row_number')
    .limit(about.limit)
    .execute()

const withReport = <T extends { counts: unknown }>({ counts, ...row }: T) => ({
  ...row,
  report: withEveryRegister(counts as ImportReport),
})

/** What was kept before a register was known has no count of it. */
const withEveryRegister = (report: ImportReport): ImportReport => ({
  ...report,
  account: { ...accountOf([]), ...report.account },
})
