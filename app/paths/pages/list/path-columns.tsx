import type { Format } from '../../../foundation/format.ts'
import type { Spoken } from '../../../foundation/text.ts'
import type { Column } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { boardTexts } from '../../messages/board.ts'
import type { stageTexts } from '../../messages/stages.ts'
import type { PlacedPath } from '../placed-paths.ts'

type Labels = Spoken<typeof boardTexts>
type Speech = {
  t: Labels
  stages: Spoken<typeof stageTexts>
  format: Format
  at: (...parts: (string | number)[]) => string
}

/** What a row of the list shows, field by field. */
export const pathShown = (path: PlacedPath, { t, stages, format, at }: Speech) => ({
  id: path.company_id,
  name: path.name,
  href: at('foretag', path.company_id),
  municipality: path.municipality,
  county: path.county,
  stage: stages[path.standing],
  because: path.left_because && path.left_on ? stages[`because_${path.left_because}`] : null,
  since: path.since ? format.day(path.since) : null,
  days: path.days === null ? null : format.number(path.days),
  next: path.next && stages[path.next],
  expected: path.expected ? format.day(path.expected) : null,
  late: path.late,
  partner: path.partner ?? t.no_partner,
  via: path.came_via,
})
export type PathShown = ReturnType<typeof pathShown>

export const pathColumns = (t: Labels): Column<PathShown>[] => [
  {
    key: 'name',
    label: t.company,
    sortable: true,
    render: row => (
      <span>
        <a href={row.href}>{row.name}</a>
        <span className="sub">
          {row.municipality}, {row.county}
        </span>
      </span>
    ),
  },
  {
    key: 'stage',
    label: t.stage,
    sortable: true,
    phone: 'below',
    render: row => (
      <span>
        {row.stage}
        {row.because && <span className="sub">{row.because}</span>}
      </span>
    ),
  },
  { key: 'since', label: t.since, sortable: true, render: row => row.since },
  {
    key: 'days',
    label: t.there,
    numeric: true,
    sortable: true,
    phone: 'side',
    named: true,
    render: row => row.days,
  },
  {
    key: 'next',
    label: t.next,
    render: row => row.next,
  },
  {
    key: 'expected',
    label: t.expected,
    sortable: true,
    phone: 'corner',
    render: row => (row.late ? <Tag tone="warn">{`${t.late}, ${row.expected}`}</Tag> : row.expected),
  },
  { key: 'partner', label: t.partner, sortable: true, render: row => row.partner },
  { key: 'via', label: t.via, render: row => row.via },
]
