import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { askedOnce } from '../../foundation/shared-reading.ts'
import { employersOn } from '../../people/queries/employers-on.ts'

/** The ground on which the levels of a company's named people are open, or null while they are not. Asked once in a reading. */
export const groundOf = askedOnce(
  (_: Visitor, company_id: number) => company_id,
  async (db, visitor, company_id) =>
    (await db
      .selectFrom('level_ground')
      .selectAll()
      .where('programme_id', '=', visitor.programme ?? 0)
      .where('company_id', '=', company_id)
      .where('closed_at', 'is', null)
      .executeTakeFirst()) ?? null,
)
export type Ground = NonNullable<Awaited<ReturnType<typeof groundOf>>>

/** The rule: a person's levels, ratings and step are shown by name when the company has noted why, and not before. DOMAIN.md. */
export const levelsAreOpen = async (db: Db, visitor: Visitor, company_id: number): Promise<boolean> =>
  (await groundOf(db, visitor, company_id)) !== null

/** The company where a person works on a day, one whose named levels are open; null where there is none. */
export async function openEmployerOf(
  db: Db,
  visitor: Visitor,
  { person_id, today }: { person_id: number; today: LocalDate },
): Promise<number | null> {
  for (const company_id of await employersOn(db, person_id, today))
    if (await levelsAreOpen(db, visitor, company_id)) return company_id
  return null
}
