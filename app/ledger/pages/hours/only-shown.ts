import type { Visit } from '../../../access/web.ts'
import { occasionOf } from '../../../courses/queries.ts'
import type { Db } from '../../../foundation/database.ts'
import { peopleTexts } from '../../../people/messages.ts'
import { personOf } from '../../../people/queries.ts'
import { shownName } from '../../../people/rules/names.ts'
import { hoursTexts } from '../../messages/hours.ts'
import type { HoursFilter } from '../../queries/hours.ts'

/** Which one person or occasion the page has been narrowed to from elsewhere, and no filter on it tells; null when it has not. */
export async function onlyShown(
  { db, visitor, say }: Visit & { db: Db },
  { person_id, occasion_id }: Pick<HoursFilter, 'person_id' | 'occasion_id'>,
): Promise<string | null> {
  const t = say(hoursTexts)
  const person = person_id === null ? null : await personOf(db, visitor, person_id)
  const occasion = occasion_id === null ? null : await occasionOf(db, visitor, occasion_id)
  const said = [
    person && t.only_person(shownName(person, say(peopleTexts))),
    occasion && t.only_occasion(`${occasion.title}, ${occasion.code}`),
  ]
  return said.filter(Boolean).join(' ') || null
}
