import type { Kept } from '../../foundation/kept.ts'
import type { PersonKnown } from '../../people/queries/kept.ts'
import { keptOfTime } from '../queries/kept.ts'
import { forgetInAttendance } from './forget-time.ts'

export const attendanceKeeps: Kept<PersonKnown> = {
  export: ({ db }, { id }) => keptOfTime(db, id),
  forget: (tx, { id }) => forgetInAttendance(tx, id),
}
