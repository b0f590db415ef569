import { newOnce, page } from '../../access/web.ts'
import type { Shown } from '../../ui/form-state.ts'
import { mayReadAttendance } from '../policy.ts'
import { AttendanceRow } from './attendance-row.tsx'
import { rowShown } from './row-shown.ts'

export const loader = page(mayReadAttendance, async visit => {
  const row = await rowShown(visit)
  return { title: row.title, row, once: newOnce() }
})

export default function Attendance({ loaderData: { row, once } }: Shown<typeof loader>) {
  return <AttendanceRow row={row} once={once} />
}
