import { useTexts } from '../../../ui/language.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { importTexts } from '../../messages/pages.ts'
import { CELLS_PER_PAGE, type differingShown } from '../differing-shown.ts'

type Props = NonNullable<ReturnType<typeof differingShown>>

/** What says something else than what is kept: cell by cell until it is decided, by column after that. */
export function Differing({ columns, cells, list, total, not_taken }: Props) {
  const t = useTexts(importTexts)
  return (
    <Panel title={t.differing} intro={t.differing_intro}>
      <Stack>
        {not_taken && <p>{not_taken}</p>}
        {cells.length > 0 ? (
          <Table
            caption={t.differing}
            captionHidden
            dense
            rows={cells}
            rowKey={cell => cell.key}
            columns={[
              { key: 'register', label: t.register, render: cell => cell.register },
              { key: 'row', label: t.row, numeric: true, render: cell => cell.row },
              { key: 'column', label: t.column, render: cell => cell.column },
              { key: 'kept', label: t.kept, render: cell => cell.kept },
              { key: 'told', label: t.told, render: cell => cell.told },
            ]}
          />
        ) : (
          <Table
            caption={t.differing}
            captionHidden
            dense
            rows={columns}
            rowKey={column => column.key}
            columns={[
              { key: 'register', label: t.register, render: column => column.register },
              { key: 'column', label: t.column, render: column => column.column },
              { key: 'cells', label: t.cells, numeric: true, render: column => column.cells },
              { key: 'outcome', label: t.outcome, render: column => column.outcome },
            ]}
          />
        )}
        <Pagination list={list} total={total} perPage={CELLS_PER_PAGE} />
      </Stack>
    </Panel>
  )
}
