import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { PARTICIPANT_LANGUAGES, type ParticipantLanguage } from '../../foundation/participant-languages.ts'
import { isLanguage } from '../../foundation/text.ts'
import { settingsOf } from '../queries.ts'
import { languagesIn } from '../rules/languages.ts'

/** In which languages a programme writes to its participants, and shows them its pages. */
export const languagesOf = async (
  db: Db,
  { programme_id, today }: { programme_id: number; today: LocalDate },
): Promise<ParticipantLanguage[]> => languagesIn(await settingsOf(db, programme_id), today)

/** What any programme has switched on, for a page that does not know yet whose it is. Asked by the house. */
export async function languagesOfAny(db: Db, today: LocalDate): Promise<ParticipantLanguage[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct name from (select distinct on (programme_id, name) name, amount from setting
      where name like 'language\\_%' and valid_from <= ${today} order by programme_id, name, valid_from desc) latest
    where amount = 1`.execute(db)
  const on = new Set(rows.map(row => row.name))
  return PARTICIPANT_LANGUAGES.filter(language => isLanguage(language) || on.has(`language_${language}`))
}
