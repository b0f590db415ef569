import { useTexts } from '../../../ui/language.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { importTexts } from '../../messages/pages.ts'
import type { accountShown, problemShown, reasonsShown } from '../import-shown.ts'

/** Every row accounted for. */
export function Account({
  account,
  filled,
}: {
  account: ReturnType<typeof accountShown>
  filled: string | null
}) {
  const t = useTexts(importTexts)
  const { rows, sum } = account
  return (
    <Panel title={t.account} intro={t.account_intro}>
      <Stack gap="tight">
        <Table
          caption={t.account}
          captionHidden
          rows={rows}
          rowKey={row => row.key}
          columns={[
            { key: 'name', label: t.register, render: row => row.name, foot: t.sum },
            { key: 'rows', label: t.rows, numeric: true, render: row => row.rows, foot: sum.rows },
            {
              key: 'accepted',
              label: t.accepted,
              numeric: true,
              render: row => row.accepted,
              foot: sum.accepted,
            },
            { key: 'merged', label: t.merged, numeric: true, render: row => row.merged, foot: sum.merged },
            {
              key: 'rejected',
              label: t.rejected,
              numeric: true,
              render: row => row.rejected,
              foot: sum.rejected,
            },
          ]}
        />
        {filled && <p className="small secondary">{filled}</p>}
      </Stack>
    </Panel>
  )
}

export function Reasons({ reasons }: { reasons: ReturnType<typeof reasonsShown> }) {
  const t = useTexts(importTexts)
  return (
    <Panel title={t.reasons}>
      <Table
        caption={t.reasons}
        captionHidden
        rows={reasons}
        rowKey={row => row.key}
        empty={<p className="secondary">{t.none_rejected}</p>}
        columns={[
          { key: 'reason', label: t.reason, render: row => row.reason },
          { key: 'register', label: t.register, render: row => row.register },
          { key: 'rows', label: t.rows, numeric: true, render: row => row.rows },
        ]}
      />
    </Panel>
  )
}

/** Where the first of each kind stand. */
export function Problems({ problems }: { problems: ReturnType<typeof problemShown>[] }) {
  const t = useTexts(importTexts)
  return (
    <Panel title={t.problems} intro={t.problems_intro}>
      <Table
        caption={t.problems}
        captionHidden
        dense
        rows={problems}
        rowKey={row => row.key}
        columns={[
          { key: 'register', label: t.register, render: row => row.register },
          { key: 'row', label: t.row, numeric: true, render: row => row.row },
          { key: 'reason', label: t.reason, render: row => row.reason },
        ]}
      />
    </Panel>
  )
}
