import type { ReactNode } from 'react'
import type { ShownList } from './described-list.ts'
import { FigureLink } from './figure.tsx'
import type { ShownCell } from './list-column.ts'
import { Table, type TableProps } from './table.tsx'
import { Tag } from './tag.tsx'

type ShownRow = ShownList['rows'][number]
type Props = Omit<TableProps<ShownRow>, 'columns' | 'rows' | 'rowKey'> & {
  shown: ShownList
  /** The last row, by column. */
  foot?: Record<string, ShownCell>
}

/** A described list as its page returns it. */
export const ListTable = ({ shown, foot, ...table }: Props) => (
  <Table
    {...table}
    rows={shown.rows}
    rowKey={(row: ShownRow) => row.key}
    columns={shown.columns.map(column => ({
      ...column,
      foot: foot && (column.key in foot ? drawn(foot[column.key]!) : ''),
      render: (row: ShownRow) => drawn(row.cells[column.key] ?? null),
    }))}
  />
)

function drawn(cell: ShownCell): ReactNode {
  if (cell === null || typeof cell === 'string') return cell
  const { text, href, sub, tone, isFigure, isAbsent } = cell
  if (isAbsent) return <span className="muted">{text}</span>
  if (tone) return <Tag tone={tone}>{text}</Tag>
  const said = href ? (
    isFigure ? (
      <FigureLink href={href}>{text}</FigureLink>
    ) : (
      <a href={href}>{text}</a>
    )
  ) : (
    text
  )
  if (!sub) return said
  return (
    <span>
      {said} <span className="sub">{sub}</span>
    </span>
  )
}
