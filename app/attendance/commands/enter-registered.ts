import { sql } from 'kysely'
import { eachTable, type Into } from '../../foundation/registers/rows-as-table.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { AttendancePiece } from '../rules/read-attendance.ts'
import { coarsenByStart } from './seal-time.ts'

const COLUMNS =
  'occasion_code text, held_on date, starts_at time, person text, quarters integer, is_signed boolean'

/** New attendance; what the register says is signed counts as signed when the register was read. Notes and tells nothing. */
export async function enterAttendance(tx: Tx, into: Into, pieces: readonly AttendancePiece[]): Promise<void> {
  await eachTable(pieces, COLUMNS, table =>
    sql`
      insert into attendance (programme_id, session_id, person_id, quarters, signed_at, signed_by, signed_how, import_id)
      select ${into.programme_id}, session.id, personal_number.person_id, t.quarters,
        case when t.is_signed then ${tx.clock.now()}::timestamptz end, case when t.is_signed then 'register' end,
        case when t.is_signed then 'register' end, ${into.import_id}
      from ${table}
      join occasion on occasion.programme_id = ${into.programme_id} and occasion.code = t.occasion_code
      join session on session.occasion_id = occasion.id and session.held_on = t.held_on and session.starts_at = t.starts_at
      join personal_number on personal_number.programme_id = ${into.programme_id}
        and personal_number.keyed_hash = decode(t.person, 'hex')`.execute(tx.db),
  )
  await coarsenByStart(tx, into)
}
