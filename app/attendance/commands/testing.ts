import { openTestGround as openBelow } from '../../bookings/commands/testing.ts'
import { recordAttendance } from './record-attendance.ts'

export { idOf, refusedAs } from '../../bookings/commands/testing.ts'

/** The ground of bookings, where time can be recorded too. */
export async function openTestGround() {
  const { fresh, ...ground } = await openBelow()
  return {
    ...ground,
    fresh: async () => {
      const made = await fresh()
      const { as, leader, occasion_id, first } = made
      const record = (person_id: number, quarters = 14, session_id = first, visitor = leader) =>
        as(visitor, tx => recordAttendance(tx, visitor, { occasion_id, session_id, person_id, quarters }))
      return { ...made, record }
    },
  }
}
