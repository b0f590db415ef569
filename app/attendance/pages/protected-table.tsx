import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { handlingTexts } from '../messages/protected.ts'

type Row = { code: string; href: string; sessions: string; hours: string; waiting: string | null }

export function ProtectedTable({ title, rows }: { title: string; rows: readonly Row[] }) {
  const t = useTexts(handlingTexts)
  return (
    <Panel title={title}>
      <Table
        caption={title}
        captionHidden
        rows={rows}
        rowKey={row => row.code}
        empty={<p className="secondary">{t.verdict_none}</p>}
        columns={[
          { key: 'code', label: t.code, render: row => <a href={row.href}>{row.code}</a> },
          { key: 'sessions', label: t.sessions, numeric: true, render: row => row.sessions },
          { key: 'hours', label: t.hours, numeric: true, render: row => row.hours },
          { key: 'waiting', label: t.waiting, numeric: true, render: row => row.waiting },
        ]}
      />
    </Panel>
  )
}
