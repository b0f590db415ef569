import { useTexts } from '../../ui/language.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { Staircase } from '../../ui/staircase.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { climbTexts } from '../messages/climbs.ts'
import { roleTexts } from '../messages/roles.ts'
import type { climbsShown } from './climbs-shown.ts'

type Climbs = Awaited<ReturnType<typeof climbsShown>>
type Flow = Climbs['flows'][number]
type Row = Climbs['rows'][number]

/** The picture, then the figures it is drawn from, who has moved up, and from where to where. */
export function ClimbPanels({ steps, rows, groups, years, flows, has_by_role }: Climbs) {
  const t = useTexts(climbTexts)
  const { by_role } = useTexts(roleTexts)
  const columns: Column<Flow>[] = [
    { key: 'from', label: t.from, heads: true, render: flow => flow.from },
    { key: 'to', label: t.to, render: flow => flow.to },
    ...years.map((year, at) => ({
      key: year,
      label: year,
      numeric: true,
      render: (flow: Flow) => flow.by_year[at]!,
    })),
    { key: 'sum', label: t.sum, numeric: true, render: flow => <strong>{flow.moves}</strong> },
  ]
  return (
    <Stack gap="wide">
      <Staircase steps={steps} level={2} />
      <Panel title={t.by_step}>
        <Table
          caption={t.by_step}
          captionHidden
          rows={rows}
          rowKey={row => row.key}
          columns={[
            { key: 'step', label: t.step, render: row => row.name },
            { key: 'persons', label: t.people, numeric: true, render: row => row.persons },
            ...(has_by_role
              ? [{ key: 'by_role', label: by_role, numeric: true, render: (row: Row) => row.by_role }]
              : []),
            { key: 'came_up', label: t.came_up, numeric: true, render: row => row.came_up },
            { key: 'left_up', label: t.freed, numeric: true, render: row => row.left_up },
          ]}
        />
      </Panel>
      <Panel title={t.who}>
        <Stack>
          <Table
            caption={t.who}
            captionHidden
            rows={groups}
            rowKey={group => group.key}
            columns={[
              { key: 'group', label: t.group, render: group => group.label },
              { key: 'stand', label: t.stand, numeric: true, render: group => group.persons },
              { key: 'risen', label: t.risen, numeric: true, render: group => group.risen },
              { key: 'share', label: t.share, numeric: true, render: group => group.share },
            ]}
          />
          <p className="small secondary">{t.how}</p>
        </Stack>
      </Panel>
      <Panel title={t.flows}>
        <Table
          caption={t.flows}
          captionHidden
          rows={flows}
          rowKey={flow => flow.key}
          columns={columns}
          empty={<p className="secondary">{t.no_flows}</p>}
        />
      </Panel>
    </Stack>
  )
}
