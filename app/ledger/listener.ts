import type { Db } from '../foundation/database.ts'
import type { Happening, Listener } from '../foundation/events.ts'
import { settle } from './commands/settle.ts'
import type { Which } from './queries/due.ts'
import { attendanceOfCompany, attendanceOfPerson } from './queries/touched.ts'

/** The ledger follows attendance, agreements, employments and rates, in the same transaction as they change. */
export const ledgerListener: Listener = async (tx, happening) => {
  const attendance_ids = await touchedBy(tx.db, happening)
  await settle(tx, { programme_id: happening.programme_id, attendance_ids, because: happening.what })
}

async function touchedBy(db: Db, happening: Happening): Promise<Which> {
  switch (happening.what) {
    case 'attendance-changed':
      return happening.attendance_ids
    case 'admission-changed':
      return attendanceOfCompany(db, happening.company_id)
    case 'employment-changed':
      return attendanceOfPerson(db, happening.person_id)
    case 'setting-changed':
      return 'all'
  }
}
