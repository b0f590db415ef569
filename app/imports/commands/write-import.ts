import { sql } from 'kysely'
import { enterAnswers } from '../../assessments/commands/enter-registered.ts'
import { enterAttendance } from '../../attendance/commands/enter-registered.ts'
import { attendanceChanged } from '../../attendance/rules/events.ts'
import {
  enterCompetences,
  enterLevels,
  fillCompetences,
} from '../../competences/commands/enter-registered.ts'
import { enterCourses, enterOccasions } from '../../courses/commands/enter-registered.ts'
import type { Into } from '../../foundation/registers/rows-as-table.ts'
import type { Tx } from '../../foundation/transact.ts'
import { enterPeople } from '../../people/commands/enter-registered.ts'
import { protectRegistered } from '../../people/commands/protect-person.ts'
import { enterRegisteredTips } from '../../referrals/commands/enter-registered.ts'
import { enterSteps } from '../../staircase/commands/enter-registered.ts'
import { isTaken, type Taking } from '../rules/differing.ts'
import { changesNothing, type Judgement } from '../rules/judge.ts'
import type { NotTaken } from '../rules/report.ts'
import { enterCompanies, fillCompanies } from './enter-companies.ts'
import { keepRejections, keepRows } from './keep.ts'
import { takeNew, takeNumbers } from './take-new.ts'

/**
 * Writes what an upload brings, takes the values that were chosen over what is kept, keeps what became of its rows, and tells the rooms
 * above. Yields the cells that were chosen and that a room refused.
 */
export async function writeImport(
  tx: Tx,
  into: Into,
  judgement: Judgement,
  taking: Taking,
): Promise<NotTaken[]> {
  const differences = judgement.differences.filter(cell => isTaken(taking, cell))
  await enterCompanies(tx, into, judgement.companies)
  await fillCompanies(tx, into, judgement.filled_companies)
  await enterRegisteredTips(tx, into)
  const numbers = await takeNumbers(tx, into.programme_id, { ...judgement, differences })
  await enterPeople(tx, into, numbers.people)
  await protectRegistered(tx, into.programme_id, judgement.newly_protected)
  await enterCourses(tx, into, judgement.courses)
  await enterOccasions(tx, into, judgement)
  const refused = [...numbers.refused, ...(await takeNew(tx, into.programme_id, differences))]
  await countAnew(tx)
  await enterAttendance(tx, into, numbers.attendance)
  await enterAnswers(tx, into, judgement.answers)
  await enterCompetences(tx, into, judgement.competences)
  await fillCompetences(tx, into, judgement.filled_competences)
  await enterLevels(tx, into, judgement.levels)
  await enterSteps(tx, into, judgement.steps)
  await keepRejections(tx, into, judgement.verdicts)
  await keepRows(tx, into, judgement.verdicts)
  if (changesNothing(judgement)) return refused
  await countAnew(tx)
  await tx.tell(
    attendanceChanged({ programme_id: into.programme_id, attendance_ids: 'all', done: 'read-in' }),
  )
  await countAnew(tx)
  return refused
}

/** The planner must know how much there is now, or what follows takes minutes instead of seconds. */
const countAnew = (tx: Tx) => sql`select count_anew()`.execute(tx.db)
