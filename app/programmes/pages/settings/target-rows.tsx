import type { Spoken } from '../../../foundation/text.ts'
import { CellField } from '../../../ui/cell-field.tsx'
import type { filling } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Table } from '../../../ui/table.tsx'
import { figureTexts } from '../../messages/figures.ts'

export type TargetRowsProps = {
  /** A column for each place; one without a name for the whole programme. */
  columns: string[]
  /** How many rows, the empty ones at the end included. */
  rows: number
  field: ReturnType<typeof filling>
}

/** The plan of one measure as it is typed: a day, then a number for each place. */
export function TargetRows({ columns, rows, field }: TargetRowsProps) {
  const t = useTexts(figureTexts)
  const names = rowFields(columns, rows, t)
  return (
    <Table
      caption={t.targets}
      captionHidden
      rows={names}
      rowKey={row => row[0]!.name}
      columns={[
        { key: 'row', label: t.number, render: row => names.indexOf(row) + 1 },
        ...headsOf(columns, t).map((label, at) => ({
          key: String(at),
          label,
          numeric: at > 0,
          render: (row: (typeof names)[number]) => (
            <CellField
              type={at === 0 ? 'date' : 'text'}
              inputMode={at === 0 ? undefined : 'numeric'}
              label={row[at]!.label}
              {...field(row[at]!.name)}
            />
          ),
        })),
      ]}
    />
  )
}

const headsOf = (columns: string[], t: Spoken<typeof figureTexts>) => [
  t.due_on,
  ...columns.map(column => column || t.amount),
]

/** The fields of each row. */
const rowFields = (columns: string[], rows: number, t: Spoken<typeof figureTexts>) =>
  Array.from({ length: rows }, (_, at) =>
    headsOf(columns, t).map((head, column) => ({
      name: column === 0 ? `due_on_${at + 1}` : `amount_${at + 1}_${column}`,
      label: `${t.row(at + 1)}: ${head}`,
    })),
  )
