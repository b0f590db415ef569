import { useTexts } from '../../../ui/language.tsx'
import { styleData } from '../../../ui/style-data.ts'
import { matrixTexts } from '../../messages/matrix.ts'
import { cellText } from '../../rules/matrix.ts'
import type { ShownCell, ShownColumn, ShownRow } from './matrix-shown.ts'

/** Which of a cell's two figures is typed. */
export type Typing = 'level' | 'wanted'

type Props = {
  rows: readonly ShownRow[]
  columns: readonly ShownColumn[]
  typing: Typing
  path: string
  words: object
}

/**
 * People down and competences across, worked in like a spreadsheet. Rows are blocks of one height that the browser draws by themselves: a
 * table of that size is drawn anew as a whole for each key. The cells of a row are contained together: each by itself would be eight thousand
 * blocks to put in layers, and none would have every name beside them placed anew.
 */
export function MatrixGrid({ rows, columns, typing, path, words }: Props) {
  const t = useTexts(matrixTexts)
  return (
    <div className="matrixwrap" tabIndex={-1}>
      <div
        className="matrix"
        role="grid"
        aria-label={t.grid}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        data-typing={typing}
        data-save={`${path}/rutor`}
        data-words={JSON.stringify(words)}
        style={styleData({ '--n': columns.length })}
      >
        <div className="matrix-row matrix-head" role="row" tabIndex={-1} aria-rowindex={1}>
          <div role="columnheader" className="matrix-name" tabIndex={-1}>
            {t.person}
          </div>
          {columns.map(column => (
            <div
              key={column.id}
              role="columnheader"
              tabIndex={-1}
              data-competence={column.id}
              data-name={column.name}
            >
              <a href={column.href}>{column.name}</a>
            </div>
          ))}
        </div>
        {rows.map((row, nth) => (
          <div
            key={row.who}
            className="matrix-row"
            tabIndex={-1}
            role="row"
            aria-rowindex={nth + 2}
            data-who={row.who}
            data-name={row.name}
          >
            <div role="rowheader" className="matrix-name" tabIndex={-1}>
              <a href={row.href}>{row.name}</a>
              {row.title && <span className="sub">{row.title}</span>}
            </div>
            <div role="none" className="matrix-cells">
              {row.cells.map((cell, at) => (
                <MatrixCell key={columns[at]!.id} {...cell} isFirst={nth === 0 && at === 0} />
              ))}
            </div>
          </div>
        ))}
        <div className="matrix-row matrix-foot" role="row" tabIndex={-1} aria-rowindex={rows.length + 2}>
          <div role="rowheader" className="matrix-name" tabIndex={-1}>
            {t.sums}
          </div>
          {columns.map(column => (
            <div key={column.id} role="gridcell" tabIndex={-1} data-one={column.cover === 1 || undefined}>
              {column.cover}
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}

/** The script lets a cell take the focus when it is come to. What is noted stands in its data, and so does what the script needs to draw it anew: the role's levels, and the person's own. */
function MatrixCell({ cell, role, own, isFirst }: ShownCell & { isFirst: boolean }) {
  const { noted, gap, is_assumed, own_differs } = cell
  return (
    <div
      role="gridcell"
      tabIndex={isFirst ? 0 : undefined}
      data-level={noted.level ?? undefined}
      data-wanted={noted.wanted ?? undefined}
      data-role={role}
      data-own={own}
      data-gap={gap || undefined}
      data-assumed={is_assumed || undefined}
      data-differs={own_differs ?? undefined}
    >
      {cellText(cell)}
    </div>
  )
}
