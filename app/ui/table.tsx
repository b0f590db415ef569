import type { Key, ReactNode } from 'react'
import { NothingFound } from './empty.tsx'
import { useTexts } from './language.tsx'
import { isFiltered, type ListState, sortHref } from './list-url.ts'
import { uiTexts } from './messages.ts'

export type Column<Row> = {
  key: string
  label: string
  /** In the head where the whole label has no room; the label stays on phones. */
  short?: string
  sortable?: boolean
  numeric?: boolean
  /** The column that names the row. The first one unless another says so. */
  heads?: boolean
  render: (row: Row) => ReactNode
  /** Where it stands when a row is two lines on a phone: beside the name, below it, or in the corner. The rest is on the row's own page. */
  phone?: 'side' | 'below' | 'corner'
  /** On a phone the label stands before the value, which may be one: "Deltagare: 1". */
  named?: boolean
  /** Its sum or the like, in the last row. */
  foot?: ReactNode
}

export type TableProps<Row> = {
  caption: string
  /** "10 av 71 visas". */
  count?: string
  /** The heading above already says the name. */
  captionHidden?: boolean
  columns: Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => Key
  /** Where the sort comes from; without it no column sorts. */
  list?: ListState
  /** The row you are at or must act on. */
  isHere?: (row: Row) => boolean
  dense?: boolean
  /** Scrolls within its own frame, with the head in place. */
  tall?: boolean
  /** Too many columns for any window. */
  wide?: boolean
  /** On a phone each row becomes a small record; on unless turned off. */
  cards?: boolean
  /** What stands here instead when there are no rows. */
  empty?: ReactNode
}

/** Rows that the database has already searched, sorted and cut. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, count, captionHidden, columns, rows, rowKey, list, isHere, cards = true, empty } = props
  if (rows.length === 0 && list && isFiltered(list)) return <NothingFound list={list} />
  if (rows.length === 0 && empty) return <>{empty}</>
  const isLines = columns.some(column => column.phone)
  const heading = columns.find(column => column.heads) ?? columns[0]
  return (
    <TableWrap name={caption} tall={props.tall} wide={props.wide}>
      <table
        className="table"
        data-dense={props.dense || undefined}
        data-cards={isLines ? 'lines' : cards || undefined}
      >
        <caption className={captionHidden ? 'visually-hidden' : undefined}>
          {caption} {count && <small>{count}</small>}
        </caption>
        <thead>
          <tr>
            {columns.map(column => (
              <Head key={column.key} column={column} list={list} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={rowKey(row)} className={isHere?.(row) ? 'is-here' : undefined}>
              {columns.map(column => (
                <Cell key={column.key} column={column} heads={column === heading}>
                  {column.render(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {columns.some(column => column.foot !== undefined) && (
          <tfoot>
            <tr>
              {columns.map(column => (
                <Cell key={column.key} column={column} heads={column === heading}>
                  {column.foot === undefined ? '' : column.foot}
                </Cell>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </TableWrap>
  )
}

export type TableWrapProps = {
  name: string
  /** Scrolls within its own frame, with the head in place. */
  tall?: boolean
  /** Too many columns for any window: always keeps its frame. */
  wide?: boolean
  children: ReactNode
}

/** The only thing that may scroll sideways; reachable by keyboard and named. */
export function TableWrap({ name, tall, wide, children }: TableWrapProps) {
  const t = useTexts(uiTexts)
  return (
    <div className="tablebox">
      <div
        className="tablewrap"
        data-tall={tall || undefined}
        data-wide={wide || undefined}
        tabIndex={0}
        role="region"
        aria-label={t.table_of(name)}
      >
        {children}
      </div>
    </div>
  )
}

function Head<Row>({ column, list }: { column: Column<Row>; list?: ListState }) {
  const sorted = list && column.sortable && list.sort === column.key
  const label = column.short ? <abbr title={column.label}>{column.short}</abbr> : column.label
  return (
    <th
      scope="col"
      className={column.numeric ? 'num' : undefined}
      aria-sort={sorted ? list.direction : undefined}
    >
      {list && column.sortable ? <a href={sortHref(list, column.key)}>{label}</a> : label}
    </th>
  )
}

function Cell<Row>({
  column,
  heads,
  children,
}: {
  column: Column<Row>
  heads: boolean
  children: ReactNode
}) {
  const t = useTexts(uiTexts)
  const className = column.numeric ? 'num' : undefined
  const shown = children === null || children === undefined ? t.missing : children
  if (heads) {
    return (
      <th scope="row" className={className}>
        {shown}
      </th>
    )
  }
  return (
    <td className={className} data-label={column.label} data-phone={column.phone} data-named={column.named}>
      {shown}
    </td>
  )
}
