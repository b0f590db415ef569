import { Empty } from '../../ui/empty.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Stack } from '../../ui/panel.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { wholeGridTexts } from '../messages/whole-grid.ts'
import { attendanceTexts } from '../messages.ts'
import type { GridCell, gridShown } from './grid-shown.ts'

type Grid = Awaited<ReturnType<typeof gridShown>>
type Row = Grid['rows'][number]

/** Persons down, sessions across; each cell leads to its row. */
export function AttendanceGrid({
  here,
  sessions,
  rows,
  sum,
  may_record,
  may_record_anyone,
  usually,
  too_late,
  about_protected,
  links,
  files,
}: Grid & { here: string }) {
  const t = useTexts(attendanceTexts)
  const w = useTexts(wholeGridTexts)
  const columns: Column<Row>[] = [
    {
      key: 'person',
      label: t.person,
      foot: t.sum,
      render: row => (
        <>
          {row.href ? <a href={row.href}>{row.name}</a> : row.name} <span className="sub">{row.company}</span>
        </>
      ),
    },
    ...sessions.map(
      (session): Column<Row> => ({
        key: String(session.id),
        label: `${session.day} ${session.times}`,
        numeric: true,
        foot: session.sum,
        render: row => {
          const cell = row.cells[session.id]
          const spoken = t.open_row(row.name, session.day)
          if (cell) return <Cell cell={cell} href={`${here}/narvaro/${cell.id}`} spoken={spoken} />
          if (!may_record || !session.is_held || !(row.is_booked || may_record_anyone)) return null
          return (
            <a href={`${here}/narvaro/ny?pass=${session.id}&person=${row.id}`}>
              {t.record} <span className="visually-hidden">{t.record_for(row.name, session.day)}</span>
            </a>
          )
        },
      }),
    ),
    {
      key: 'sum',
      label: t.sum,
      numeric: true,
      // before the first session there is nothing to open, and two lines are enough
      ...(sessions.every(session => !session.is_held) && { phone: 'side' }),
      foot: sum,
      render: row => row.sum,
    },
    {
      key: 'share',
      label: t.share,
      numeric: true,
      foot: '',
      render: row =>
        row.share && (
          <>
            {row.share}
            {row.cannot_reach && (
              <span className="sub">
                <Tag tone="warn">{row.cannot_reach}</Tag>
              </span>
            )}
          </>
        ),
    },
  ]
  return (
    <Stack gap="tight">
      {too_late && <p>{too_late}</p>}
      <Table
        caption={t.attendance_of}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={row => row.id}
        tall={rows.length > 15}
        empty={<Empty title={t.no_one}>{t.no_one_why}</Empty>}
      />
      {usually && <p className="small secondary">{usually}</p>}
      {files && (
        <ul className="exports">
          <li>
            <a href={files.workbook} download>
              <Icon name="download" />
              {w.as_workbook}
            </a>
          </li>
          <li>
            <a href={files.paper}>{w.to_print}</a>
          </li>
        </ul>
      )}
      {links && (
        <p>
          <a href={links}>{t.signing_links}</a>
        </p>
      )}
      {about_protected && <p className="small secondary">{about_protected}</p>}
    </Stack>
  )
}

function Cell({ cell, href, spoken }: { cell: GridCell; href: string; spoken: string }) {
  const t = useTexts(attendanceTexts)
  return (
    <>
      <a className="figurelink" href={href}>
        {cell.hours}
        <span className="visually-hidden">, {spoken}</span>
      </a>
      {!cell.is_signed && (
        <span className="sub">
          <Tag tone="open">{t.unsigned}</Tag>
        </span>
      )}
      {cell.objection && (
        <span className="sub">
          <Tag tone="warn">{cell.objection}</Tag>
        </span>
      )}
      {cell.signed && <span className="sub">{t.signed_when(cell.signed)}</span>}
      {cell.is_corrected && <span className="sub">{t.corrected}</span>}
    </>
  )
}
