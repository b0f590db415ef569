import { page } from '../../access/web.ts'
import { fileName, formatOf, hoursCell, inParts, longDownloadOf } from '../../foundation/export.ts'
import { reading } from '../../foundation/transact.ts'
import { peopleTexts } from '../../people/messages.ts'
import { mayReadOwnPeople } from '../../people/policy.ts'
import { peopleListTexts } from '../messages/people.ts'
import { peopleIds, peopleOf } from '../queries/people-list.ts'
import { peopleListAsked } from './person-list.ts'

/** The list as it is narrowed and sorted, whole, read some at a time while it leaves. No numbers, and nobody with protected identity. */
export const loader = page(mayReadOwnPeople, async ({ db, visitor, ground, url, say, language }) => {
  const t = say(peopleListTexts)
  const p = say(peopleTexts)
  const today = ground.clock.today()
  const { filter, order } = peopleListAsked(url, today)
  const ids = await peopleIds(db, visitor, filter, order)
  const read = (some: readonly number[]) =>
    reading(ground, visitor, db => peopleOf(db, visitor, { ids: some, today }))
  return longDownloadOf(
    formatOf(url.pathname),
    fileName(visitor.programme_slug, 'personer', today),
    {
      name: t.people,
      heads: [
        p.family_name,
        p.given_name,
        p.sex,
        t.company,
        p.title,
        t.category,
        t.started,
        t.latest,
        t.hours,
        t.signed,
      ],
      parts: inParts(ids, read, row => [
        row.forgotten_at ? p.name_forgotten : row.family_name,
        row.given_name,
        p[row.sex],
        row.company,
        row.title,
        row.category && p[row.category],
        row.started_on,
        row.last_attended_on,
        hoursCell(row.quarters),
        hoursCell(row.signed_quarters),
      ]),
    },
    { language, today },
  )
})
