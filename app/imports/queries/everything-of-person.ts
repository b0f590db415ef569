import { keptInAccess } from '../../access/participants/kept-of-person.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Vault } from '../../foundation/vault.ts'
import { keptOfTime } from '../../ledger/queries/kept.ts'
import { writtenAbout } from '../../officers/queries/written-about.ts'
import { employersOf, keptInPeople } from '../../people/queries/kept.ts'
import { keptInBatches } from '../../statistics/queries/kept.ts'
import { rejectionsOfPerson } from './rejections-of-person.ts'

/** Rows of what each room keeps, by what they are. */
export type Everything = Record<string, Record<string, unknown>[]>

/**
 * Everything that is kept about a person, from every room that keeps something. It is put together here because rejected
 * rows are the highest place where a person may stand.
 */
export async function everythingOfPerson(
  db: Db,
  vault: Vault,
  { programme_id, person_id, today }: { programme_id: number; person_id: number; today: LocalDate },
): Promise<Everything> {
  const inPeople = await keptInPeople(db, vault, person_id)
  const [person] = inPeople.person
  const rejected = person
    ? await rejectionsOfPerson(db, vault, {
        programme_id,
        today,
        also_by_name: false,
        known: {
          number: person.personal_number,
          given_name: person.given_name,
          family_name: person.family_name,
        },
      })
    : []
  return {
    ...inPeople,
    ...(await keptOfTime(db, person_id)),
    ...(await keptInBatches(db, person_id)),
    rejected_rows: rejected.map(({ import_id, register, row_number, code, cells }) => ({
      import_id,
      register,
      row_number,
      code,
      cells: cells.join('; '),
    })),
    written: await writtenAbout(db, {
      programme_id,
      company_ids: await employersOf(db, person_id),
      called: person ? `${person.given_name} ${person.family_name}` : '',
    }),
    ...(await keptInAccess(db, person_id)),
  }
}
