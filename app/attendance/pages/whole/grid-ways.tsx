import { askedWithoutNumbers } from '../../../foundation/personal-numbers.ts'
import { useTexts } from '../../../ui/language.tsx'
import { wholeGridTexts } from '../../messages/whole-grid.ts'
import { GRID_COLUMNS, GRID_ROWS, type GridWindow } from '../../rules/grid-window.ts'

type All = { rows: number; columns: number }

/** The ways to the other parts of the grid, where no script draws them as one comes there. */
export function waysShown(asked: URLSearchParams, { row, column }: GridWindow, { rows, columns }: All) {
  const params = askedWithoutNumbers(asked)
  for (const own of ['rad', 'pass']) params.delete(own)
  const query = params.toString()
  const to = (window: GridWindow) => {
    const there = new URLSearchParams(params)
    if (window.row > 0) there.set('rad', String(window.row))
    if (window.column > 0) there.set('pass', String(window.column))
    return `?${there}`
  }
  const part = (from: number, at_once: number, all: number) =>
    `${from + 1}–${Math.min(from + at_once, all)} (${all})`
  const [back, left] = [Math.max(0, row - GRID_ROWS), Math.max(0, column - GRID_COLUMNS)]
  return {
    query,
    is_whole: rows <= GRID_ROWS && columns <= GRID_COLUMNS,
    rows: part(row, GRID_ROWS, rows),
    columns: part(column, GRID_COLUMNS, columns),
    earlier_people: row > 0 ? to({ row: back, column }) : null,
    later_people: row + GRID_ROWS < rows ? to({ row: row + GRID_ROWS, column }) : null,
    earlier_sessions: column > 0 ? to({ row, column: left }) : null,
    later_sessions: column + GRID_COLUMNS < columns ? to({ row, column: column + GRID_COLUMNS }) : null,
  }
}

const WAYS = ['earlier_people', 'later_people', 'earlier_sessions', 'later_sessions'] as const

export function GridWays({ ways }: { ways: ReturnType<typeof waysShown> }) {
  const t = useTexts(wholeGridTexts)
  if (ways.is_whole) return null
  return (
    <nav className="pagination grid-ways" aria-label={t.parts}>
      <span className="secondary">{t.part(ways.rows, ways.columns)}</span>
      <ul className="links">
        {WAYS.map(
          way =>
            ways[way] && (
              <li key={way}>
                <a href={ways[way]}>{t[way]}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  )
}
