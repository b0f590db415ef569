import type { Series } from './chart-lines.ts'
import { useTexts } from './language.tsx'
import { uiTexts } from './messages.ts'
import { TableWrap } from './table.tsx'

export type ChartTableData = {
  /** Over the first column: "Till och med". */
  heading: string
  /** The values in the order of the series; null where there is none. */
  rows: { label: string; values: (number | null)[] }[]
  /** Adds the first series less the second. */
  difference?: boolean
}

type Props = { what: string; series: Series[]; format: (value: number) => string; table: ChartTableData }

/** The same as the picture, for whoever wants the numbers. */
export function ChartTable({ what, series, format, table }: Props) {
  const t = useTexts(uiTexts)
  const shown = (value: number | null | undefined) =>
    value === null || value === undefined ? t.missing : format(value)
  return (
    <details className="more">
      <summary>{t.show_table(what)}</summary>
      <TableWrap name={t.in_figures(what)}>
        <table className="table" data-dense>
          <caption className="visually-hidden">{what}</caption>
          <thead>
            <tr>
              <th scope="col">{table.heading}</th>
              {series.map(({ label }) => (
                <th key={label} scope="col" className="num">
                  {label}
                </th>
              ))}
              {table.difference && (
                <th scope="col" className="num">
                  {t.difference}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ label, values }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {series.map((one, at) => (
                  <td key={one.label} className="num">
                    {shown(values[at])}
                  </td>
                ))}
                {table.difference && <td className="num">{difference(values, format) ?? t.missing}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
    </details>
  )
}

const difference = ([outcome, plan]: (number | null)[], format: (value: number) => string) => {
  if (outcome == null || plan == null) return undefined
  const more = outcome - plan
  const sign = more > 0 ? '+' : more < 0 ? '−' : ''
  return sign + format(Math.abs(more))
}
