import { useTexts } from '../../../ui/language.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { userTexts } from '../messages.ts'
import { RowButton, Who } from './user-row-parts.tsx'
import type { WaitingRow } from './user-rows.ts'

/** Letters that nobody has answered yet. */
export function WaitingTable({ invitations }: { invitations: WaitingRow[] }) {
  const t = useTexts(userTexts)
  return (
    <Panel title={t.waiting}>
      <Table
        caption={t.waiting}
        captionHidden
        rows={invitations}
        rowKey={row => row.id}
        columns={[
          {
            key: 'email',
            label: t.person,
            render: row => <Who name={row.name} email={row.email} />,
          },
          { key: 'role', label: t.role, render: row => row.role },
          { key: 'invited', label: t.invited_at, render: row => row.invited },
          { key: 'expires', label: t.expires_at, render: row => row.expires },
          {
            key: 'do',
            label: t.what,
            render: row => <RowButton intent="take-back" id={row.id} label={t.take_back} whose={row.name} />,
          },
        ]}
      />
    </Panel>
  )
}
