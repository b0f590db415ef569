import { strangerIn, type Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import type { Language } from '../../foundation/text.ts'
import { type Ground, houseScope, reading } from '../../foundation/transact.ts'
import { programmeBySlug } from '../../programmes/queries.ts'

/** Someone without an account at the open door of one programme, or null when there is no such programme. */
export async function knockerAt(ground: Ground, slug: string, language: Language): Promise<Visitor | null> {
  const programme = await reading(ground, houseScope, db => programmeBySlug(db, slug))
  if (!programme) return null
  return {
    ...strangerIn(language),
    role: 'open_door',
    programme: programme.id,
    programmes: [programme.id],
    programme_slug: programme.slug,
  }
}

/** Whether the door is open and what is said beside it. Closed until the programme has opened it. */
export async function openDoorOf(db: Db, programme_id: number) {
  const door = await db
    .selectFrom('open_door')
    .select(['is_open', 'offer_sv', 'offer_en', 'version'])
    .where('programme_id', '=', programme_id)
    .executeTakeFirst()
  return door ?? { is_open: false, offer_sv: '', offer_en: '', version: 0 }
}
