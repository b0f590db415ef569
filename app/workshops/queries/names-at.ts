import { sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'

/**
 * The whole names of those who work at the company of a workshop and of whom it turns to: what a card is compared with, so that it can
 * be asked whether it names somebody. Never of persons with protected identity. Asked by the house.
 */
export async function namesAt(
  db: Db,
  { programme_id, workshop_id }: { programme_id: number; workshop_id: number },
): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    with own as (select company_id from workshop where programme_id = ${programme_id} and id = ${workshop_id})
    select person.given_name || ' ' || person.family_name as name
    from own join employment on employment.programme_id = ${programme_id} and employment.company_id = own.company_id
    join person on person.programme_id = ${programme_id} and person.id = employment.person_id
    where not person.is_protected and person.given_name <> ''
    union
    select employee.name from own join employee on employee.programme_id = ${programme_id} and employee.company_id = own.company_id
    where employee.name like '% %'
    union
    select contact.name from own join contact on contact.programme_id = ${programme_id} and contact.company_id = own.company_id
    where contact.name like '% %'`.execute(db)
  return rows.map(row => row.name)
}
