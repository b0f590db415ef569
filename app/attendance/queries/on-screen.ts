import type { Db } from '../../foundation/database.ts'
import { screenNames } from '../rules/kiosk.ts'
import { rollOf } from './roll.ts'
import type { SessionNow } from './sessions-now.ts'

export type OnScreen = { person_id: number; shown: string; company: string | null; has_come: boolean }

/** Those on a session's list as a shared screen shows them: the first name and the company alone, by first name. None with protected identity. */
export async function onScreen(
  db: Db,
  { id, occasion_id, held_on }: Pick<SessionNow, 'id' | 'occasion_id' | 'held_on'>,
): Promise<OnScreen[]> {
  const rows = await rollOf(db, { occasion_id, session_id: id, held_on })
  const known = rows.filter(row => row.forgotten_at === null && row.given_name !== '')
  return screenNames(known)
    .map(({ person_id, shown, company, came_at, quarters }) => ({
      person_id,
      shown,
      company,
      has_come: came_at !== null || (quarters ?? 0) > 0,
    }))
    .sort((a, b) => inSwedish.compare(a.shown, b.shown))
}

const inSwedish = new Intl.Collator('sv')
