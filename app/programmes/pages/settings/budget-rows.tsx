import { capital } from '../../../foundation/text.ts'
import { CellField } from '../../../ui/cell-field.tsx'
import { FieldError } from '../../../ui/field.tsx'
import type { filling } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { figureTexts } from '../../messages/figures.ts'
import { IN_KIND_OF, type SIDES } from '../../rules/design.ts'

export type BudgetRowsProps = {
  side: (typeof SIDES)[number]
  /** How many lines, the empty ones at the end included. */
  rows: number
  financiers: string[]
  field: ReturnType<typeof filling>
}

/** One side of a budget as it is typed, a row for each line. */
export function BudgetRows({ side, rows, financiers, field }: BudgetRowsProps) {
  const t = useTexts(figureTexts)
  const means = [
    { value: '', label: capital(t.cash) },
    ...IN_KIND_OF.map(value => ({ value, label: capital(t[`in_kind_${value}`]) })),
  ]
  const payers = [
    { value: '', label: capital(t.no_financier) },
    ...financiers.map(value => ({ value, label: value })),
  ]
  const labelOf = (nth: number, what: string) =>
    `${t[side]}, ${t.row(nth).toLowerCase()}: ${what.toLowerCase()}`
  const columns: Column<number>[] = [
    { key: 'row', label: t.number, render: nth => nth },
    {
      key: 'name',
      label: t.budget_line,
      render: nth => <CellField label={labelOf(nth, t.budget_line)} {...field(`${side}_${nth}_name`)} />,
    },
    {
      key: 'amount',
      label: `${t.budget_amount}, kr`,
      numeric: true,
      render: nth => (
        <CellField
          label={labelOf(nth, t.budget_amount)}
          inputMode="decimal"
          {...field(`${side}_${nth}_amount`)}
        />
      ),
    },
    {
      key: 'means',
      label: t.means,
      render: nth => (
        <CellField
          type="select"
          label={labelOf(nth, t.means)}
          options={means}
          {...field(`${side}_${nth}_in_kind_of`)}
        />
      ),
    },
  ]
  const paid: Column<number> = {
    key: 'financier',
    label: t.financier,
    render: nth => (
      <CellField
        type="select"
        label={labelOf(nth, t.financier)}
        options={payers}
        {...field(`${side}_${nth}_financier`)}
      />
    ),
  }
  const { error } = field(side)
  return (
    <div id={side}>
      {error && (
        <div className="field" data-invalid>
          <FieldError id={side}>{error}</FieldError>
        </div>
      )}
      <Table
        caption={t[side]}
        rows={Array.from({ length: rows }, (_, at) => at + 1)}
        rowKey={nth => nth}
        columns={side === 'income' ? [...columns, paid] : columns}
      />
    </div>
  )
}
