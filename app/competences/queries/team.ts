import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { calledBy, leadsAt, led } from '../../people/queries/managers.ts'
import { leadOf } from '../../people/rules/managers.ts'
import { type MatrixCompetence, type MatrixRow, matrixCompetences, matrixRows } from './matrix.ts'
import { employeesOn } from './working.ts'

export type Leader = { programme_id: number; company_id: number; contact_id: number }
export type Team = {
  company: string
  manager: string
  controller: string
  purpose: string
  competences: MatrixCompetence[]
  /** Those whom the contact leads today, by name; nobody with protected identity. */
  rows: MatrixRow[]
}

/**
 * What a contact rates as a manager: the company's competences, and those whom the contact leads on the day, whoever takes no part in the
 * programme among them. Null where the company's levels are not open, or the contact is none of its own. Asked by the house.
 */
export async function teamOf(
  db: Db,
  { programme_id, company_id, contact_id, today }: Leader & { today: LocalDate },
): Promise<Team | null> {
  const asked = await db
    .selectFrom('contact')
    .innerJoin('company', 'company.id', 'contact.company_id')
    .innerJoin('level_ground', join =>
      join.onRef('level_ground.company_id', '=', 'company.id').on('closed_at', 'is', null),
    )
    .select(['company.name as company', 'controller', 'purpose'])
    .select(calledBy.as('manager'))
    .where('contact.programme_id', '=', programme_id)
    .where('contact.company_id', '=', company_id)
    .where('contact.id', '=', contact_id)
    .where('merged_into', 'is', null)
    .executeTakeFirst()
  if (!asked) return null
  const within = { programme: programme_id }
  const theirs = await ledBy(db, { programme_id, company_id, contact_id, today })
  const rows = await matrixRows(db, within, { company_id, today })
  return {
    ...asked,
    competences: await matrixCompetences(db, within, company_id),
    rows: rows.filter(row => theirs.has(row.who)),
  }
}

/** Whom a contact leads on a day, as they are called in the matrix. Employees who take no part are led with their team or shift. */
async function ledBy(
  db: Db,
  { programme_id, company_id, contact_id, today }: Leader & { today: LocalDate },
): Promise<ReadonlySet<string>> {
  const { rows: people } = await sql<{ who: string }>`
    with ${led(programme_id, today)}
    select 'p' || person_id as who from led where company_id = ${company_id} and contact_id = ${contact_id}`.execute(
    db,
  )
  const leads = await leadsAt(db, { programme: programme_id }, company_id)
  const employees = await employeesOn(db, { programme: programme_id }, { company_id, today })
  const others = employees.filter(one => leadOf(one, leads)?.contact_id === contact_id)
  return new Set([...people.map(one => one.who), ...others.map(one => `e${one.id}`)])
}
