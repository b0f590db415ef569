import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { demandTexts } from '../messages/demand.ts'
import type { Near } from './near-shown.ts'

/** Who in the same county has the same need. */
export function NearPanel({ near }: Pick<Near, 'near'>) {
  const t = useTexts(demandTexts)
  return (
    <Panel title={t.near} intro={t.near_intro}>
      <Table
        caption={t.near}
        captionHidden
        rows={near}
        rowKey={one => one.key}
        empty={<p className="secondary">{t.near_none}</p>}
        columns={[
          { key: 'company', label: t.company, render: one => <a href={one.href}>{one.company}</a> },
          { key: 'role', label: t.role, phone: 'below', render: one => one.role },
          {
            key: 'people',
            label: t.people,
            numeric: true,
            phone: 'corner',
            named: true,
            render: one => one.people,
          },
          { key: 'when', label: t.when, phone: 'below', render: one => one.when },
        ]}
      />
    </Panel>
  )
}
