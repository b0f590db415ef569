import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { employmentOrder } from '../../people/queries/employment-on.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'

/**
 * The person's employer on the day when it has yet to declare what other aid it has had and the programme asks for that before
 * anyone is booked; else undefined. Someone without an employer has nobody who could.
 */
export async function undeclaredEmployer(
  db: Db,
  visitor: Visitor,
  { person_id, day }: { person_id: number; day: LocalDate },
): Promise<{ id: number; name: string } | undefined> {
  const settings = await settingsOf(db, visitor.programme ?? 0)
  if (Number(figureOn(settings, 'declaration_required', day) ?? 0) === 0) return undefined
  const { rows } = await sql<{ id: number; name: string; has_declared: boolean }>`
    select company.id, company.name,
      exists (select from aid_declaration where aid_declaration.company_id = company.id) as has_declared
    from (select ${day}::date as day) asked
    join employment on employment.person_id = ${person_id} and employment.programme_id = ${visitor.programme}
    join company on company.id = employment.company_id
    order by ${employmentOrder('employment', 'asked.day')}
    limit 1`.execute(db)
  const [employer] = rows
  return employer && !employer.has_declared ? { id: employer.id, name: employer.name } : undefined
}

/** The same of a company that is known. */
export async function undeclaredCompany(
  db: Db,
  visitor: Visitor,
  { company_id, day }: { company_id: number; day: LocalDate },
): Promise<{ id: number; name: string } | undefined> {
  const settings = await settingsOf(db, visitor.programme ?? 0)
  if (Number(figureOn(settings, 'declaration_required', day) ?? 0) === 0) return undefined
  return db
    .selectFrom('company')
    .select(['company.id', 'company.name'])
    .where('company.id', '=', company_id)
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('aid_declaration')
            .select('aid_declaration.id')
            .whereRef('aid_declaration.company_id', '=', 'company.id'),
        ),
      ),
    )
    .executeTakeFirst()
}
