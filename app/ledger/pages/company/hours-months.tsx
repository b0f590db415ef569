import type { Format } from '../../../foundation/format.ts'
import { FigureLink } from '../../../ui/figure.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Table } from '../../../ui/table.tsx'
import { hoursTexts } from '../../messages/hours.ts'
import type { HoursGroup } from '../../queries/hours.ts'

const SHOWN = ['attended', 'to_sign', 'signed', 'counted', 'uncounted'] as const
type Cell = { text: string; href: string }

/** What becomes of a company’s hours month by month, each figure with the way to its rows. `hours`: the page of its hours. */
export function companyMonthsShown(
  months: readonly HoursGroup[],
  { format, hours }: { format: Format; hours: string },
) {
  const alike = format.hoursAlike(months.flatMap(row => SHOWN.map(state => row[state])))
  const cells = (of: Record<(typeof SHOWN)[number], number>, more: string) =>
    Object.fromEntries(
      SHOWN.map(state => [
        state,
        { text: alike(of[state]), href: `${hours}&by=row${more}&state=${state === 'attended' ? '' : state}` },
      ]),
    ) as Record<(typeof SHOWN)[number], Cell>
  const whole = Object.fromEntries(
    SHOWN.map(state => [state, months.reduce((sum, row) => sum + row[state], 0)]),
  ) as Record<(typeof SHOWN)[number], number>
  return {
    rows: months.map(row => ({
      key: row.key!,
      month: format.month(`${row.key}-01`),
      ...cells(row, `&month=${row.key}`),
    })),
    sum: cells(whole, ''),
  }
}

const drawn = ({ text, href }: Cell) => <FigureLink href={href}>{text}</FigureLink>

export function MonthsOfHours({ rows, sum }: ReturnType<typeof companyMonthsShown>) {
  const t = useTexts(hoursTexts)
  return (
    <Table
      caption={t.by_month}
      captionHidden
      dense
      rows={rows}
      rowKey={row => row.key}
      columns={[
        { key: 'month', label: t.month, render: row => row.month, foot: t.sum },
        ...SHOWN.map(state => ({
          key: state,
          label: t[state],
          numeric: true,
          render: (row: (typeof rows)[number]) => drawn(row[state]),
          foot: drawn(sum[state]),
        })),
      ]}
    />
  )
}
