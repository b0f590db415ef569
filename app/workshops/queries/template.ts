import type { Db } from '../../foundation/database.ts'
import { SUGGESTED_WORKSHOP } from '../rules/suggested-template.ts'
import type { Template } from '../rules/template.ts'
import { templateFrom } from './room.ts'

/** What a programme has before anyone has opened or changed anything: our suggestion. */
const SUGGESTION: Template = { ...SUGGESTED_WORKSHOP, id: 0, version: 1, is_suggestion: true }

/** The version that the next workshop begins with. */
export async function workshopTemplateInForce(db: Db, programme_id: number): Promise<Template> {
  const row = await db
    .selectFrom('workshop_template')
    .select(['id', 'version', 'is_suggestion', 'content'])
    .where('programme_id', '=', programme_id)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? templateFrom(row) : SUGGESTION
}

/** Every version that is kept, the latest first. */
export const workshopTemplatesOf = (db: Db, programme_id: number) =>
  db
    .selectFrom('workshop_template')
    .select(['id', 'version', 'is_suggestion', 'made_at'])
    .where('programme_id', '=', programme_id)
    .orderBy('version', 'desc')
    .execute()
