import type { Kept } from '../../foundation/kept.ts'
import type { PersonKnown } from '../../people/queries/kept.ts'
import { keptOfTime, keptWalkIns } from '../queries/kept.ts'
import { walkInsAs } from '../queries/walk-ins-as.ts'
import { forgetInAttendance } from './forget-time.ts'
import { endWalkIns } from './settle-walk-in.ts'

export const attendanceKeeps: Kept<PersonKnown> = {
  export: async ({ db }, person) => ({
    ...(await keptOfTime(db, person.id)),
    walk_ins: await keptWalkIns(
      db,
      (await walkInsAs(db, person)).map(one => one.id),
    ),
  }),
  forget: async (tx, person) => {
    const theirs = (await walkInsAs(tx.db, person)).filter(one => one.is_sure)
    await endWalkIns(
      tx,
      theirs.map(one => one.id),
      'forgotten',
    )
    await forgetInAttendance(tx, person.id)
  },
}
