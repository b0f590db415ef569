import { attendanceChanged } from '../attendance/rules/events.ts'
import { paidTimeSaid } from '../bookings/rules/events.ts'
import { admissionChanged } from '../companies/rules/events.ts'
import { following, type Happening, type Listener } from '../foundation/events.ts'
import { type Tx, withinHouse } from '../foundation/transact.ts'
import { employmentChanged } from '../people/rules/events.ts'
import { settingChanged } from '../programmes/rules/events.ts'
import { shiftsChanged } from '../shifts/rules/events.ts'
import { settle } from './commands/settle.ts'
import type { Which } from './queries/due.ts'
import { attendanceAt, attendanceOfCompany, attendanceOfPerson } from './queries/touched.ts'

const settleAnew = (tx: Tx, { what, programme_id }: Happening, attendance_ids: Which) =>
  settle(tx, { programme_id, attendance_ids, because: what })

const listeners: readonly Listener[] = [
  following(attendanceChanged, (tx, { attendance_ids, done, ...told }) =>
    settle(tx, { ...told, attendance_ids, because: done ? `attendance-${done}` : told.what }),
  ),
  following(admissionChanged, async (tx, told) =>
    settleAnew(tx, told, await attendanceOfCompany(tx.db, told.company_id)),
  ),
  following(employmentChanged, async (tx, told) =>
    settleAnew(tx, told, await attendanceOfPerson(tx.db, told.person_id)),
  ),
  // A company says it of its own people, and does not read all that they have earned elsewhere.
  following(shiftsChanged, (tx, told) =>
    withinHouse(tx, async house =>
      settleAnew(house, told, await attendanceOfCompany(house.db, told.company_id)),
    ),
  ),
  following(paidTimeSaid, (tx, told) =>
    withinHouse(tx, async house => settleAnew(house, told, await attendanceAt(house.db, told))),
  ),
  following(settingChanged, (tx, told) => settleAnew(tx, told, 'all')),
]

/** The ledger follows attendance, agreements, employments and rates, in the same transaction as they change. */
export const ledgerListener: Listener = async (tx, happening) => {
  for (const listener of listeners) await listener(tx, happening)
}
