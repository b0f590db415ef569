import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Vault } from '../../foundation/vault.ts'
import { personalNumber } from '../../people/rules/personal-number.ts'

export type Known = { number: string; given_name: string; family_name: string }

/**
 * Rejected rows of the programme in which a person stands: by the number, and when the row is to be forgotten also by the
 * whole name, since a mistyped number is why rows are rejected. Every row is opened; there is no index into what is sealed.
 */
export async function rejectionsOfPerson(
  db: Db,
  vault: Vault,
  about: { programme_id: number; known: Known; today: LocalDate; also_by_name: boolean },
) {
  const { known, today, also_by_name } = about
  const rows = await db
    .selectFrom('import_rejection')
    .select(['import_id', 'register', 'sheet', 'row_number', 'code', 'cells_cipher'])
    .where('programme_id', '=', about.programme_id)
    .where('register', 'in', ['deltagare', 'narvaro'])
    .orderBy('import_id')
    .orderBy('row_number')
    .execute()
  const isHers = (cells: readonly string[]) =>
    (known.number !== '' && cells.some(cell => personalNumber(cell, today)?.number === known.number)) ||
    (also_by_name &&
      known.given_name !== '' &&
      known.family_name !== '' &&
      [known.given_name, known.family_name].every(name => cells.some(cell => cell.trim() === name)))
  return rows
    .map(({ cells_cipher, ...row }) => ({ ...row, cells: JSON.parse(vault.open(cells_cipher)) as string[] }))
    .filter(row => isHers(row.cells))
}
