import { sql } from 'kysely'
import { attendanceChanged } from '../../attendance/rules/events.ts'
import type { Tx } from '../../foundation/transact.ts'
import { changesNothing, type Judgement } from '../rules/judge.ts'
import { insertAttendance } from './insert-attendance.ts'
import { fillCompanies, type Into, insertCompanies } from './insert-companies.ts'
import { insertCourses, insertOccasions } from './insert-courses.ts'
import { insertPeople } from './insert-people.ts'
import { keepRejections, keepRows } from './keep.ts'
import { tellTips } from './tell-tips.ts'

/** Writes what an upload brings, keeps what became of its rows, and tells the rooms above. */
export async function writeImport(tx: Tx, into: Into, judgement: Judgement): Promise<void> {
  await insertCompanies(tx, into, judgement.companies)
  await fillCompanies(tx, into, judgement.filled_companies)
  await tellTips(tx, into)
  await insertPeople(tx, into, judgement.people)
  await insertCourses(tx, into, judgement)
  await insertOccasions(tx, into, judgement)
  await countAnew(tx)
  await insertAttendance(tx, into, judgement.attendance)
  await keepRejections(tx, into, judgement.verdicts)
  await keepRows(tx, into, judgement.verdicts)
  if (changesNothing(judgement)) return
  await countAnew(tx)
  await tx.tell(attendanceChanged({ programme_id: into.programme_id, attendance_ids: 'all' }))
  await countAnew(tx)
}

/** The planner must know how much there is now, or what follows takes minutes instead of seconds. */
const countAnew = (tx: Tx) => sql`select count_anew()`.execute(tx.db)
