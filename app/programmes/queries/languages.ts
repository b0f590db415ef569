import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'
import { settingsOf } from '../queries.ts'
import { languagesIn } from '../rules/languages.ts'

/** In which languages a programme writes to its participants. */
export const languagesOf = async (
  db: Db,
  { programme_id, today }: { programme_id: number; today: LocalDate },
): Promise<ParticipantLanguage[]> => languagesIn(await settingsOf(db, programme_id), today)
