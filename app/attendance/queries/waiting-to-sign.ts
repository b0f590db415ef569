import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'

/** Those who were at an occasion and have hours there that they have neither signed nor said are wrong, by name. None with protected identity. */
export const waitingToSign = (db: Db, occasion_id: number) =>
  db
    .selectFrom('person')
    .select(['person.id as person_id', 'given_name', 'family_name'])
    .where('is_protected', '=', false)
    .where('forgotten_at', 'is', null)
    .where('person.id', 'in', waiting =>
      waiting
        .selectFrom('attendance')
        .innerJoin('session', 'session.id', 'attendance.session_id')
        .select('attendance.person_id')
        .where('session.occasion_id', '=', occasion_id)
        .where('attendance.quarters', '>', 0)
        .where('attendance.signed_at', 'is', null)
        .where(eb =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('attendance_objection as objection')
                .whereRef('objection.attendance_id', '=', 'attendance.id')
                .select('objection.attendance_id'),
            ),
          ),
        ),
    )
    .orderBy(swedishOrder('family_name'))
    .orderBy(swedishOrder('given_name'))
    .orderBy('person.id')
    .execute()
