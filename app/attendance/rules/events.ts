import { event } from '../../foundation/events.ts'

/** What was done to attended time. */
export type AttendanceDone = 'recorded' | 'signed' | 'corrected' | 'read-in' | 'moved'

/** Attended time, or what it rests on, has changed: for these rows, or for all of the programme. */
export const attendanceChanged = event<{
  attendance_ids: readonly number[] | 'all'
  done?: AttendanceDone
}>('attendance-changed')
