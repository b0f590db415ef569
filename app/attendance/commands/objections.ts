import type { Tx } from '../../foundation/transact.ts'

/** What was said to be wrong about hours is answered when they are others. Notes nothing. */
export async function objectionsEnd({ db }: Tx, attendance_ids: readonly number[]): Promise<void> {
  if (attendance_ids.length > 0)
    await db.deleteFrom('attendance_objection').where('attendance_id', 'in', attendance_ids).execute()
}
