import type { Db } from '../../foundation/database.ts'

/** What is kept of a person's time: when they came, attendance, corrections, what they have signed and what they have said is wrong. GDPR art. 15. */
export async function keptOfTime(db: Db, person_id: number) {
  const attendance = await db
    .selectFrom('attendance')
    .innerJoin('session', 'session.id', 'attendance.session_id')
    .innerJoin('occasion', 'occasion.id', 'session.occasion_id')
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .select([
      'course.title as course',
      'occasion.code as occasion',
      'session.held_on',
      'session.place',
      'attendance.quarters',
      'signed_at',
      'signed_how',
      'attendance.import_id',
    ])
    .where('person_id', '=', person_id)
    .orderBy('session.held_on')
    .execute()
  const corrections = await db
    .selectFrom('attendance_correction')
    .innerJoin('attendance', 'attendance.id', 'attendance_correction.attendance_id')
    .innerJoin('session', 'session.id', 'attendance.session_id')
    .select([
      'session.held_on',
      'quarters_before',
      'quarters_after',
      'signed_before',
      'signed_after',
      'reason',
      'corrected_at',
    ])
    .where('person_id', '=', person_id)
    .orderBy('attendance_correction.id')
    .execute()
  const signatures = await db
    .selectFrom('attendance_signature')
    .select(['signed_at', 'language', 'text', 'text_digest', 'code_channel'])
    .where('person_id', '=', person_id)
    .orderBy('id')
    .execute()
  const objections = await db
    .selectFrom('attendance_objection')
    .innerJoin('attendance', 'attendance.id', 'attendance_objection.attendance_id')
    .innerJoin('session', 'session.id', 'attendance.session_id')
    .select(['session.held_on', 'attendance_objection.quarters', 'because', 'said_at'])
    .where('person_id', '=', person_id)
    .orderBy('attendance_objection.attendance_id')
    .execute()
  const evidence = await db
    .selectFrom('attendance_evidence')
    .innerJoin('attendance', 'attendance.id', 'attendance_evidence.attendance_id')
    .innerJoin('session', 'session.id', 'attendance.session_id')
    .select(['session.held_on', 'attendance_evidence.quarters', 'kind', 'reference', 'given_on'])
    .select(eb => eb('sheet_id', 'is not', null).as('is_pictured'))
    .where('person_id', '=', person_id)
    .orderBy('attendance_evidence.id')
    .execute()
  const check_ins = await db
    .selectFrom('check_in')
    .innerJoin('session', 'session.id', 'check_in.session_id')
    .select(['session.held_on', 'came_at', 'came_how', 'proved_at'])
    .where('person_id', '=', person_id)
    .orderBy('came_at')
    .execute()
  const pins = await db.selectFrom('kiosk_pin').select('made_at').where('person_id', '=', person_id).execute()
  const codes = await db
    .selectFrom('signing_code')
    .select(['sent_at', 'channel', 'tries'])
    .where('person_id', '=', person_id)
    .execute()
  return { check_ins, pins, codes, attendance, corrections, signatures, objections, evidence }
}

/** Hours that wait under the name of somebody who was taken down without a seat. */
export async function keptWalkIns(db: Db, walk_in_ids: readonly number[]) {
  if (walk_in_ids.length === 0) return []
  return db
    .selectFrom('walk_in')
    .innerJoin('taken_down', 'taken_down.walk_in_id', 'walk_in.id')
    .innerJoin('session', 'session.id', 'walk_in.session_id')
    .innerJoin('occasion', 'occasion.id', 'session.occasion_id')
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .select(['course.title as course', 'session.held_on', 'walk_in.quarters', 'taken_at'])
    .select(['given_name', 'family_name', 'company_said'])
    .where('walk_in.id', 'in', [...walk_in_ids])
    .orderBy('walk_in.id')
    .execute()
}
