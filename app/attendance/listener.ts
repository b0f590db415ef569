import { sessionsMoved } from '../courses/rules/events.ts'
import { following, type Listener } from '../foundation/events.ts'
import { personProtected } from '../people/rules/events.ts'
import { followUpBegun } from '../workshops/rules/events.ts'
import { forgetComingTo } from './commands/forget-time.ts'
import { hideSheetsOf } from './commands/keep-sheet.ts'
import { knowGaps } from './commands/know-gaps.ts'
import { coarsenByStart, sealTime } from './commands/seal-time.ts'
import { takeOverWalkIns } from './commands/walk-ins-of.ts'
import { attendanceIn } from './queries/attendance-in.ts'
import { attendanceChanged } from './rules/events.ts'

const listeners: readonly Listener[] = [
  // What was attended in a session that moved is told of anew: whether it counts depends on its day.
  following(sessionsMoved, async (tx, { programme_id, session_ids }) => {
    await coarsenByStart(tx, { programme_id })
    await forgetComingTo(tx, session_ids)
    const attendance_ids = await attendanceIn(tx.db, session_ids)
    if (attendance_ids.length > 0)
      await tx.tell(attendanceChanged({ programme_id, attendance_ids, done: 'moved' }))
  }),
  following(personProtected, async (tx, whom) => {
    await takeOverWalkIns(tx, whom)
    await hideSheetsOf(tx, whom.person_id)
    await sealTime(tx, whom.person_id)
  }),
  following(followUpBegun, knowGaps),
]

/** Attendance follows its sessions and its persons, in the same transaction as they change, and says what it knows of gaps. */
export const attendanceListener: Listener = async (tx, happening) => {
  for (const listener of listeners) await listener(tx, happening)
}
