import { page } from '../../access/web.ts'
import { fileName, formatOf, inParts, longDownloadOf } from '../../foundation/export.ts'
import { reading } from '../../foundation/transact.ts'
import { ledgerTexts } from '../messages/ledger.ts'
import { mayReadLedger } from '../policy.ts'
import { entriesOf, entryIds } from '../queries/entries.ts'
import { entriesAsked } from './entry-list.ts'

/**
 * The rows as they are narrowed and sorted, all of them, as CSV or a workbook. Which they are is read at once; what stands in
 * them is read some at a time while they leave, so that nobody waits behind a long ledger. An entry never changes.
 */
export const loader = page(mayReadLedger, async visit => {
  const { db, visitor, ground, url, say, language } = visit
  const t = say(ledgerTexts)
  const today = ground.clock.today()
  const { heads, cells, list, filter } = await entriesAsked(visit)
  const ids = await entryIds(db, visitor, filter, list)
  const read = (some: readonly number[]) => reading(ground, visitor, db => entriesOf(db, visitor, some))
  return longDownloadOf(
    formatOf(url.pathname),
    fileName(visitor.programme_slug, 'natura', today),
    {
      name: t.ledger,
      heads,
      parts: inParts(ids, read, cells),
    },
    { language, today },
  )
})
