import { newOnce } from '../../access/answers.ts'
import { page } from '../../access/web.ts'
import { AttendanceRow } from '../../attendance/pages/attendance-row.tsx'
import { rowShown } from '../../attendance/pages/row-shown.ts'
import { mayReadAttendance } from '../../attendance/policy.ts'
import type { Shown } from '../../ui/form-state.ts'
import { mayReadLedger } from '../policy.ts'
import { entriesOfAttendance } from '../queries/one-entry.ts'
import { AttendanceEntries, attendanceEntriesShown } from './attendance-entries.tsx'

/** One row of attendance down to its signature and up to every entry that it has led to, for those who read the ledger. */
export const loader = page(mayReadAttendance, async visit => {
  const row = await rowShown(visit)
  const { db, visitor } = visit
  const entries = mayReadLedger(visitor) ? await entriesOfAttendance(db, visitor, row.id) : null
  return {
    title: row.title,
    row,
    once: newOnce(),
    ledger: entries && attendanceEntriesShown(entries, visit),
  }
})

export default function Attendance({ loaderData: { row, once, ledger } }: Shown<typeof loader>) {
  return (
    <AttendanceRow row={row} once={once}>
      {ledger && <AttendanceEntries {...ledger} />}
    </AttendanceRow>
  )
}
