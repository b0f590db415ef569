import { page } from '../../../access/web.ts'
import { peopleIds, peopleOf } from '../../../attendance/queries/people-list.ts'
import { fileName, formatOf, inParts, longDownloadOf } from '../../../foundation/export.ts'
import { reading } from '../../../foundation/transact.ts'
import { mayReadOwnPeople } from '../../../people/policy.ts'
import { peopleListTexts } from '../../messages/people.ts'
import { peopleAsked } from './list.ts'

/** The list as it is narrowed and sorted, whole, read some at a time while it leaves. No numbers, and nobody with protected identity. */
export const loader = page(mayReadOwnPeople, async visit => {
  const { db, visitor, ground, url, say, language } = visit
  const t = say(peopleListTexts)
  const today = ground.clock.today()
  const { heads, cells, list, filter } = await peopleAsked(visit)
  const ids = await peopleIds(db, visitor, filter, list)
  const read = (some: readonly number[]) =>
    reading(ground, visitor, db => peopleOf(db, visitor, { ids: some, today }))
  return longDownloadOf(
    formatOf(url.pathname),
    fileName(visitor.programme_slug, 'personer', today),
    {
      name: t.people,
      heads,
      parts: inParts(ids, read, cells),
    },
    { language, today },
  )
})
