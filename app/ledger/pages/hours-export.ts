import { page } from '../../access/web.ts'
import { downloadOf, fileName, formatOf } from '../../foundation/export.ts'
import { hoursTexts } from '../messages/hours.ts'
import { mayReadLedger } from '../policy.ts'
import { hoursGroups, hoursRows } from '../queries/hours.ts'
import { groupsAsked, hoursBy, rowsAsked } from './hours/hours-list.ts'

/** The hours as they are summed, narrowed and sorted, all of them, as CSV or a workbook. */
export const loader = page(mayReadLedger, async visit => {
  const { db, visitor, ground, url, say, language } = visit
  const name = say(hoursTexts).title
  const today = ground.clock.today()
  const by = hoursBy(visit)
  const read = async () => {
    if (by === 'row') {
      const { heads, cells, list, filter } = await rowsAsked(visit)
      return { heads, rows: (await hoursRows(db, visitor, filter, list)).map(cells) }
    }
    const { heads, cells, list, filter } = await groupsAsked(visit, by)
    return { heads, rows: (await hoursGroups(db, visitor, filter, { ...list, by })).map(cells) }
  }
  return downloadOf(
    formatOf(url.pathname),
    fileName(visitor.programme_slug, name.toLowerCase(), today),
    { name, ...(await read()) },
    { language, today },
  )
})
