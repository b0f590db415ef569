import { event } from '../../foundation/events.ts'

/** Attended time, or what it rests on, has changed: for these rows, or for all of the programme. */
export const attendanceChanged = event<{ attendance_ids: readonly number[] | 'all' }>('attendance-changed')
