import { page } from '../../access/web.ts'
import { type Cell, downloadOf, fileName, formatOf, hoursCell, kronorCell } from '../../foundation/export.ts'
import { fullName } from '../../people/rules/names.ts'
import { ledgerTexts } from '../messages/ledger.ts'
import { mayReadLedger } from '../policy.ts'
import { entryRows } from '../queries/entries.ts'
import { entryListAsked } from './entry-list.ts'
import { stateText } from './ledger-rows.tsx'

/** The rows as they are narrowed and sorted, all of them, as CSV or a workbook. */
export const loader = page(mayReadLedger, async ({ db, visitor, ground, url, say, language }) => {
  const t = say(ledgerTexts)
  const today = ground.clock.today()
  const { filter, order } = entryListAsked(url)
  const rows = await entryRows(db, visitor, filter, order)
  return downloadOf(
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
      rows: rows.map((row): Cell[] => [
        row.id,
        row.held_on,
        fullName(row),
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
