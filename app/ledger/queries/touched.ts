import type { Db } from '../../foundation/database.ts'

/** Attendance of everyone who has ever been employed by the company. */
export async function attendanceOfCompany(db: Db, company_id: number): Promise<number[]> {
  const rows = await db
    .selectFrom('attendance')
    .select('id')
    .where('person_id', 'in', query =>
      query.selectFrom('employment').select('person_id').where('company_id', '=', company_id),
    )
    .execute()
  return rows.map(row => row.id)
}

export async function attendanceOfPerson(db: Db, person_id: number): Promise<number[]> {
  const rows = await db.selectFrom('attendance').select('id').where('person_id', '=', person_id).execute()
  return rows.map(row => row.id)
}

/** What these people attended of an occasion. */
export async function attendanceAt(
  db: Db,
  { occasion_id, person_ids }: { occasion_id: number; person_ids: readonly number[] },
): Promise<number[]> {
  const rows = await db
    .selectFrom('attendance')
    .innerJoin('session', 'session.id', 'attendance.session_id')
    .select('attendance.id')
    .where('session.occasion_id', '=', occasion_id)
    .where('attendance.person_id', 'in', [...person_ids])
    .execute()
  return rows.map(row => row.id)
}
