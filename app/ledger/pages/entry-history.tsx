import { History, type HistoryEntry } from '../../ui/history.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Table } from '../../ui/table.tsx'
import { ledgerTexts } from '../messages/ledger.ts'
import type { ChainRow } from './entry-spoken.ts'

export function Corrections({ corrections }: { corrections: HistoryEntry[] }) {
  const t = useTexts(ledgerTexts)
  return corrections.length === 0 ? (
    <p className="secondary">{t.no_corrections}</p>
  ) : (
    <History entries={corrections} />
  )
}

/** Every entry of the same attendance, the one that is shown marked. */
export function Chain({ rows }: { rows: ChainRow[] }) {
  const t = useTexts(ledgerTexts)
  return (
    <Table
      caption={t.chain}
      captionHidden
      dense
      rows={rows}
      rowKey={row => row.id}
      isHere={row => row.href === null}
      columns={[
        {
          key: 'row',
          label: t.row_number,
          render: row => (row.href ? <a href={row.href}>{row.number}</a> : `${row.number} · ${t.this_row}`),
        },
        { key: 'state', label: t.state, render: row => row.state },
        { key: 'because', label: t.because, render: row => row.because },
        { key: 'posted', label: t.posted, render: row => row.posted },
        { key: 'hours', label: t.hours, numeric: true, render: row => row.hours },
        { key: 'kronor', label: t.kronor, numeric: true, render: row => row.kronor },
      ]}
    />
  )
}
