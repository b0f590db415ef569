import type { Visit } from '../../access/web.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { ledgerTexts } from '../messages/ledger.ts'
import type { Sibling } from '../queries/one-entry.ts'
import { becauseText } from './entry-spoken.ts'
import { stateText, stateTone } from './entry-state.ts'

/** Every entry of one attendance in order, field by field, and what they come to together. */
export function attendanceEntriesShown(
  entries: readonly Sibling[],
  { say, format, at }: Pick<Visit, 'say' | 'format' | 'at'>,
) {
  const t = say(ledgerTexts)
  const reversals = new Map(entries.map(entry => [entry.reverses_id, entry.id]))
  return {
    hours: format.hours(entries.reduce((sum, entry) => sum + entry.quarters, 0)),
    kronor: format.ore(entries.reduce((sum, entry) => sum + entry.amount_ore, 0n)),
    rows: entries.map(entry => {
      const marked = { ...entry, reversed_by: reversals.get(entry.id) ?? null }
      return {
        id: entry.id,
        number: format.number(entry.id),
        href: at('natura', entry.id),
        state: stateText(marked, t),
        tone: stateTone(marked),
        because: becauseText(entry.posted_because, t),
        posted: format.moment(entry.posted_at),
        rate: format.ore(entry.ore_per_hour),
        rate_from: entry.rate_from && t.rate_since(format.day(entry.rate_from)),
        hours: format.hours(entry.quarters),
        kronor: format.ore(entry.amount_ore),
      }
    }),
  }
}

/** What an attendance has become in the ledger: posted, reversed and posted anew, each with why and at what rate. */
export function AttendanceEntries({ rows, hours, kronor }: ReturnType<typeof attendanceEntriesShown>) {
  const t = useTexts(ledgerTexts)
  return (
    <Panel title={t.of_attendance}>
      <Table
        caption={t.of_attendance}
        captionHidden
        rows={rows}
        rowKey={row => row.id}
        empty={<p className="secondary">{t.empty}</p>}
        columns={[
          {
            key: 'row',
            label: t.row_number,
            foot: t.sum_of_rows,
            render: row => (
              <span>
                <a href={row.href}>{row.number}</a> <span className="sub">{row.posted}</span>
              </span>
            ),
          },
          {
            key: 'state',
            label: t.state,
            render: row => (
              <span>
                <Tag tone={row.tone}>{row.state}</Tag> <span className="sub">{row.because}</span>
              </span>
            ),
          },
          {
            key: 'rate',
            label: t.rate,
            numeric: true,
            render: row => (
              <span>
                {row.rate} {row.rate_from && <span className="sub">{row.rate_from}</span>}
              </span>
            ),
          },
          { key: 'hours', label: t.hours, numeric: true, foot: hours, render: row => row.hours },
          { key: 'kronor', label: t.kronor, numeric: true, foot: kronor, render: row => row.kronor },
        ]}
      />
    </Panel>
  )
}
