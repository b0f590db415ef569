import type { CSSProperties } from 'react'
import { useTexts } from '../../../ui/language.tsx'
import { wholeGridTexts } from '../../messages/whole-grid.ts'
import { CELL_STATES } from '../../queries/whole-grid.ts'
import type { GridCellShown, GridPartShown } from './grid-shown.ts'

type Props = { part: GridPartShown; all: { rows: number; columns: number } }

/** A part of the grid as one table; how large the whole is and where this part lies in it is told to who listens. */
export function GridTable({ part, all }: Props) {
  const t = useTexts(wholeGridTexts)
  return (
    <table
      className="table grid-table"
      style={{ '--n': part.columns.length } as CSSProperties}
      aria-rowcount={all.rows + 1}
      aria-colcount={all.columns + 1}
    >
      <caption className="visually-hidden">{t.caption}</caption>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" aria-colindex={1}>
            <span>{t.person}</span>
          </th>
          {part.columns.map(({ id, nth, day, year, code, title, href, sum }) => (
            <th key={id} scope="col" aria-colindex={nth + 1}>
              <span>{day}</span>
              <small>{year}</small>
              <a href={href} title={title}>
                {code}
              </a>
              <span className="grid-sum">
                <span className="visually-hidden">{t.sum} </span>
                {sum}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {part.rows.map(row => (
          <tr key={row.id} aria-rowindex={row.nth + 1}>
            <th scope="row" aria-colindex={1}>
              {row.href ? <a href={row.href}>{row.name}</a> : <span>{row.name}</span>}
              <span className="sub">
                <span className="grid-company">{row.company}</span>{' '}
                <span className="visually-hidden">{t.sum}</span> <b>{row.sum}</b>
              </span>
            </th>
            {part.columns.map(({ id, nth }) => (
              <td key={id} aria-colindex={nth + 1} data-state={row.cells[id]?.state}>
                {row.cells[id] && <Cell cell={row.cells[id]} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ cell: { said, href, heard } }: { cell: GridCellShown }) {
  const inside = (
    <>
      {said}
      <span className="visually-hidden"> {heard}</span>
    </>
  )
  return href ? <a href={href}>{inside}</a> : <span>{inside}</span>
}

/** What the marks and colours of the cells mean. */
export function GridLegend() {
  const t = useTexts(wholeGridTexts)
  const said = { signed: '7', to_sign: '7', objected: '7' } as Record<string, string>
  return (
    <ul className="grid-legend" aria-label={t.legend}>
      {CELL_STATES.map(state => (
        <li key={state}>
          <span aria-hidden="true" data-state={state}>
            {said[state] ?? t[`mark_${state}` as 'mark_absent']}
          </span>{' '}
          {t[`heard_${state}`]}
        </li>
      ))}
    </ul>
  )
}
