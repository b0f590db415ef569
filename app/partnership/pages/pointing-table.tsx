import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import { useTexts } from '../../ui/language.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { relatedTexts } from '../messages/related.ts'
import type { pointingsOf } from '../queries/related.ts'

type Pointing = Awaited<ReturnType<typeof pointingsOf>>[number]
type About = { t: Spoken<typeof relatedTexts>; format: Format; at: (...parts: (string | number)[]) => string }

export const pointingShown = (row: Pointing, { t, format, at }: About) => ({
  id: row.id,
  company: row.company,
  href: at('foretag', row.company_id),
  related: row.related,
  way: row.direction === 'on_to' ? t.direction_on_to : t.direction_from,
  day: format.day(row.pointed_on),
  who: row.who,
  note: row.note,
})
export type PointingShown = ReturnType<typeof pointingShown>

/** Companies pointed on and received; headed by the company, or on a company's own page by the programme. */
export function PointingTable({ rows, by }: { rows: PointingShown[]; by: 'company' | 'related' }) {
  const t = useTexts(relatedTexts)
  const head: Column<PointingShown> =
    by === 'company'
      ? { key: 'company', label: t.company, render: row => <a href={row.href}>{row.company}</a> }
      : { key: 'related', label: t.name, render: row => row.related }
  return (
    <Table
      caption={t.pointed}
      captionHidden
      rows={rows}
      rowKey={row => row.id}
      empty={<p className="secondary">{by === 'company' ? t.none : t.not_pointed}</p>}
      columns={[
        head,
        { key: 'way', label: t.direction, render: row => row.way },
        { key: 'day', label: t.day, render: row => row.day },
        { key: 'who', label: t.who, render: row => row.who },
        { key: 'note', label: t.note, render: row => row.note || null },
      ]}
    />
  )
}
