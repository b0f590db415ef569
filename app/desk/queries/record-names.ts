import { sql } from 'kysely'
import { mayManageUsers } from '../../access/policy.ts'
import { nameKey, type RecordNames, type Told } from '../../access/trail/records.ts'
import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import { mayReadPeople } from '../../people/policy.ts'

/**
 * What the records of the trail are called. One question. Individuals only for those who may read people, and nobody
 * with protected identity; an invited person only for those who look after the users.
 */
export async function recordNamesOf(db: Db, visitor: Visitor, told: readonly Told[]): Promise<RecordNames> {
  const ids = (subject: string) =>
    told.filter(one => one.subject === subject && /^\d+$/.test(one.subject_id)).map(one => one.subject_id)
  const own = sql`programme_id = ${visitor.programme}`
  const people = mayReadPeople(visitor)
  const { rows } = await sql<Told & { name: string }>`
    select 'company' as subject, id::text as subject_id, name from company
      where ${own} and id = any(${ids('company')}::int[])
    union all select 'course', id::text, title from course where ${own} and id = any(${ids('course')}::int[])
    union all select 'occasion', occasion.id::text, title || ', ' || occasion.code
      from occasion join course on course.id = course_id
      where occasion.programme_id = ${visitor.programme} and occasion.id = any(${ids('occasion')}::int[])
    union all select 'provider', id::text, name from provider where ${own} and id = any(${ids('provider')}::int[])
    union all select 'partner', id::text, name from partner where ${own} and id = any(${ids('partner')}::int[])
    union all select 'financier', id::text, name from financier where ${own} and id = any(${ids('financier')}::int[])
    union all select 'focus_group', id::text, name from focus_group
      where ${own} and id = any(${ids('focus_group')}::int[])
    union all select 'membership', membership.id::text, auth_user.name
      from membership join auth_user on auth_user.id = user_id
      where ${own} and membership.id = any(${ids('membership')}::int[])
    union all select 'invitation', invitation.id::text, coalesce(auth_user.name, nullif(invitation.name, ''), invitation.email, '')
      from invitation left join auth_user on auth_user.id = accepted_by
      where ${mayManageUsers(visitor)} and ${own} and invitation.id = any(${ids('invitation')}::int[])
    union all select 'person', id::text, given_name || ' ' || family_name from person
      where ${people} and ${own} and not is_protected and id = any(${ids('person')}::int[])
    union all select 'attendance', attendance.id::text, given_name || ' ' || family_name
      from attendance join person on person.id = person_id
      where ${people} and not is_protected and attendance.programme_id = ${visitor.programme}
        and attendance.id = any(${ids('attendance')}::int[])
    union all select 'booking', booking.id::text, given_name || ' ' || family_name
      from booking join person on person.id = person_id
      where ${people} and not is_protected and booking.programme_id = ${visitor.programme}
        and booking.id = any(${ids('booking')}::int[])`.execute(db)
  return new Map(rows.filter(row => row.name.trim()).map(row => [nameKey(row), row.name.trim()]))
}
