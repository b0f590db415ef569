import { page } from '../../access/web.ts'
import {
  fileName,
  formatOf,
  hoursCell,
  inParts,
  kronorCell,
  longDownloadOf,
} from '../../foundation/export.ts'
import { reading } from '../../foundation/transact.ts'
import { peopleTexts } from '../../people/messages.ts'
import { shownName } from '../../people/rules/names.ts'
import { ledgerTexts } from '../messages/ledger.ts'
import { mayReadLedger } from '../policy.ts'
import { entriesOf, entryIds } from '../queries/entries.ts'
import { entryListAsked } from './entry-list.ts'
import { stateText } from './ledger-rows.tsx'

/**
 * The rows as they are narrowed and sorted, all of them, as CSV or a workbook. Which they are is read at once; what stands in
 * them is read some at a time while they leave, so that nobody waits behind a long ledger. An entry never changes.
 */
export const loader = page(mayReadLedger, async ({ db, visitor, ground, url, say, language }) => {
  const t = say(ledgerTexts)
  const today = ground.clock.today()
  const { filter, order } = entryListAsked(url)
  const ids = await entryIds(db, visitor, filter, order)
  const read = (some: readonly number[]) => reading(ground, visitor, db => entriesOf(db, visitor, some))
  return longDownloadOf(
    formatOf(url.pathname),
    fileName(visitor.programme_slug, 'natura', today),
    {
      name: t.ledger,
      heads: [
        t.row_number,
        t.day,
        t.person,
        t.company,
        t.course,
        t.occasion,
        t.hours,
        t.rate,
        t.kronor,
        t.state,
        t.posted,
      ],
      parts: inParts(ids, read, row => [
        row.id,
        row.held_on,
        shownName(row, say(peopleTexts)),
        row.company,
        row.course,
        row.occasion,
        hoursCell(row.quarters),
        kronorCell(row.ore_per_hour),
        kronorCell(row.amount_ore),
        stateText(row, t),
        row.posted_at.toISOString(),
      ]),
    },
    { language, today },
  )
})
