import { useTexts } from '../../../ui/language.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { permitTexts } from '../../messages/permits.ts'
import { PERMIT_TONES, type ShownPermit } from './permits-shown.ts'

type Props = { href: string; intro: string; none: string; rows: readonly ShownPermit[] }

/** What has lapsed and what soon does, the most urgent first. */
export function LapsingPermits({ href, intro, none, rows }: Props) {
  const t = useTexts(permitTexts)
  return (
    <Panel title={t.lapsing} intro={rows.length > 0 && intro} link={{ href, label: t.see_all }}>
      <Table
        caption={t.lapsing}
        captionHidden
        rows={rows}
        rowKey={row => row.id}
        empty={<p>{none}</p>}
        columns={[
          { key: 'permit', label: t.permit, render: row => row.permit },
          { key: 'name', label: t.person, render: row => row.name },
          {
            key: 'until',
            label: t.until_on,
            render: row => (
              <span>
                {row.until} <span className="sub">{row.when}</span>
              </span>
            ),
          },
          {
            key: 'state',
            label: t.state,
            render: row => <Tag tone={PERMIT_TONES[row.state]}>{row.state_said}</Tag>,
          },
        ]}
      />
    </Panel>
  )
}
