import type { Db } from '../../foundation/database.ts'
import type { Room } from '../rules/room.ts'
import { SUGGESTED_FOLLOW_UP } from '../rules/suggested-follow-up.ts'
import { SUGGESTED_WORKSHOP } from '../rules/suggested-template.ts'
import type { Template } from '../rules/template.ts'
import { templateFrom } from './room.ts'

/** What a programme has before anyone has opened or changed anything: our suggestion. */
const SUGGESTIONS = { gap: SUGGESTED_WORKSHOP, follow_up: SUGGESTED_FOLLOW_UP }

/** The version that the next workshop of a kind begins with. */
export async function workshopTemplateInForce(
  db: Db,
  programme_id: number,
  kind: Room['kind'] = 'gap',
): Promise<Template> {
  const row = await db
    .selectFrom('workshop_template')
    .select(['id', 'version', 'is_suggestion', 'content'])
    .where('programme_id', '=', programme_id)
    .where('kind', '=', kind)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? templateFrom(row) : { ...SUGGESTIONS[kind], id: 0, version: 1, is_suggestion: true }
}

/** Every version of a kind that is kept, the latest first. */
export const workshopTemplatesOf = (db: Db, programme_id: number, kind: Room['kind'] = 'gap') =>
  db
    .selectFrom('workshop_template')
    .select(['id', 'version', 'is_suggestion', 'made_at'])
    .where('programme_id', '=', programme_id)
    .where('kind', '=', kind)
    .orderBy('version', 'desc')
    .execute()
