import { FigureLink } from '../../../ui/figure.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { TableWrap } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { boardTexts } from '../../messages/board.ts'
import type { BoardColumn } from './board-shown.ts'

/** A table whose columns are the stages; on a phone each stage is a record of its own. */
export function BoardTable({ name, columns }: { name: string; columns: BoardColumn[] }) {
  return (
    <TableWrap name={name} wide>
      <table className="table board">
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column.stage} scope="col" data-empty={column.is_empty || undefined}>
                {column.name.replace(/ (\d)$/, '\u00a0$1')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {columns.map(column => (
              <td key={column.stage} data-label={column.name} data-empty={column.is_empty || undefined}>
                <Cell column={column} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </TableWrap>
  )
}

function Cell({ column }: { column: BoardColumn }) {
  const t = useTexts(boardTexts)
  const { count, href, late, companies, more, more_name, is_empty } = column
  if (is_empty) return <span className="muted">{count}</span>
  return (
    <>
      <p className="board-count">
        <FigureLink href={href}>{count}</FigureLink>
        {late && (
          <a href={`${href}&late=yes`} className="small">
            {late}
          </a>
        )}
      </p>
      <ul>
        {companies.map(company => (
          <li key={company.id}>
            <a href={company.href}>{company.name}</a>
            {company.late ? (
              <Tag tone="warn">{company.days ? t.late_since(company.days) : t.late}</Tag>
            ) : (
              <span className="sub">{company.days}</span>
            )}
          </li>
        ))}
        {more && (
          <li>
            <a href={href} aria-label={more_name}>
              {more}
            </a>
          </li>
        )}
      </ul>
    </>
  )
}
