import type { Db } from '../../foundation/database.ts'

/** Attendance that lies in any of the sessions. */
export async function attendanceIn(db: Db, session_ids: readonly number[]): Promise<number[]> {
  const rows = await db.selectFrom('attendance').select('id').where('session_id', 'in', session_ids).execute()
  return rows.map(row => row.id)
}
