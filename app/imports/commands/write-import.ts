import { sql } from 'kysely'
import { enterAttendance } from '../../attendance/commands/enter-registered.ts'
import { attendanceChanged } from '../../attendance/rules/events.ts'
import { enterCourses, enterOccasions } from '../../courses/commands/enter-registered.ts'
import type { Into } from '../../foundation/registers/rows-as-table.ts'
import type { Tx } from '../../foundation/transact.ts'
import { enterPeople } from '../../people/commands/enter-registered.ts'
import { protectRegistered } from '../../people/commands/protect-person.ts'
import { enterRegisteredTips } from '../../referrals/commands/enter-registered.ts'
import { changesNothing, type Judgement } from '../rules/judge.ts'
import { enterCompanies, fillCompanies } from './enter-companies.ts'
import { keepRejections, keepRows } from './keep.ts'

/** Writes what an upload brings, keeps what became of its rows, and tells the rooms above. */
export async function writeImport(tx: Tx, into: Into, judgement: Judgement): Promise<void> {
  await enterCompanies(tx, into, judgement.companies)
  await fillCompanies(tx, into, judgement.filled_companies)
  await enterRegisteredTips(tx, into)
  await enterPeople(tx, into, judgement.people)
  await protectRegistered(tx, into.programme_id, judgement.newly_protected)
  await enterCourses(tx, into, judgement.courses)
  await enterOccasions(tx, into, judgement)
  await countAnew(tx)
  await enterAttendance(tx, into, judgement.attendance)
  await keepRejections(tx, into, judgement.verdicts)
  await keepRows(tx, into, judgement.verdicts)
  if (changesNothing(judgement)) return
  await countAnew(tx)
  await tx.tell(attendanceChanged({ programme_id: into.programme_id, attendance_ids: 'all' }))
  await countAnew(tx)
}

/** The planner must know how much there is now, or what follows takes minutes instead of seconds. */
const countAnew = (tx: Tx) => sql`select count_anew()`.execute(tx.db)
