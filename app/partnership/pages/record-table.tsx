import { FigureLink } from '../../ui/figure.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Table } from '../../ui/table.tsx'
import { recordTexts } from '../messages/record.ts'
import { DEEDS } from '../rules/record.ts'
import type { RecordShown } from './record-shown.ts'

type Props = { caption: string; heading: string; rows: RecordShown[]; sum?: RecordShown }

/** What each has done, and below it all of them together. */
export function RecordTable({ caption, heading, rows, sum }: Props) {
  const t = useTexts(recordTexts)
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={row => row.key}
      empty={<p className="secondary">{t.none}</p>}
      columns={[
        {
          key: 'name',
          label: heading,
          foot: sum && t.sum,
          render: row => (
            <span>
              {row.name}
              {row.sub && <span className="sub">{row.sub}</span>}
            </span>
          ),
        },
        ...DEEDS.map(deed => ({
          key: deed,
          label: t[deed],
          numeric: true,
          foot: sum && figure(sum.figures[deed]),
          render: (row: RecordShown) => figure(row.figures[deed]),
        })),
        {
          key: 'days',
          label: t.days,
          numeric: true,
          foot: sum && (sum.days ?? '–'),
          render: row => row.days,
        },
      ]}
    />
  )
}

const figure = ({ text, href }: { text: string; href: string | null }) =>
  href ? <FigureLink href={href}>{text}</FigureLink> : text
