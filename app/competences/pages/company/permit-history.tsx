import { useTexts } from '../../../ui/language.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { permitTexts } from '../../messages/permits.ts'

type Rows = {
  rows: readonly {
    id: number
    noted: string
    by: string
    from: string
    until: string
    evidence: string
    state: string
  }[]
}

/** All that was noted of someone's permit, the latest first. */
export function PermitHistory({ rows }: Rows) {
  const t = useTexts(permitTexts)
  return (
    <Panel title={t.history}>
      <Table
        caption={t.history}
        captionHidden
        rows={rows}
        rowKey={row => row.id}
        columns={[
          { key: 'noted', label: t.noted, render: row => row.noted },
          { key: 'until', label: t.until_on, render: row => row.until },
          { key: 'from', label: t.from_on, render: row => row.from },
          { key: 'evidence', label: t.evidence, render: row => row.evidence || '–' },
          { key: 'by', label: t.by, render: row => row.by },
          { key: 'state', label: t.state, render: row => row.state },
        ]}
      />
    </Panel>
  )
}
