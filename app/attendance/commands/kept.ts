import type { Kept } from '../../foundation/kept.ts'
import type { PersonKnown } from '../../people/queries/kept.ts'
import { takenDownAs } from '../../people/queries/taken-down.ts'
import { keptOfTime, keptWalkIns } from '../queries/kept.ts'
import { forgetInAttendance } from './forget-time.ts'
import { endWalkIns } from './settle-walk-in.ts'

export const attendanceKeeps: Kept<PersonKnown> = {
  export: async ({ db }, person) => ({
    ...(await keptOfTime(db, person.id)),
    walk_ins: await keptWalkIns(db, await takenDownAs(db, person)),
  }),
  forget: async (tx, person) => {
    await endWalkIns(tx, await takenDownAs(tx.db, person), 'forgotten')
    await forgetInAttendance(tx, person.id)
  },
}
