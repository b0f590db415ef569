import { sessionsMoved } from '../courses/rules/events.ts'
import { following } from '../foundation/events.ts'
import { attendanceIn } from './queries/attendance-in.ts'
import { attendanceChanged } from './rules/events.ts'

/** What was attended in a session that moved is told of anew: whether it counts depends on its day. */
export const attendanceListener = following(sessionsMoved, async (tx, { programme_id, session_ids }) => {
  const attendance_ids = await attendanceIn(tx.db, session_ids)
  if (attendance_ids.length > 0) await tx.tell(attendanceChanged({ programme_id, attendance_ids }))
})
