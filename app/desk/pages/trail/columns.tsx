import { LineDetail } from '../../../access/trail/pages/trail-line.tsx'
import type { SpokenLine } from '../../../access/trail/rules.ts'
import type { Column } from '../../../ui/table.tsx'

/** `numbered`: with the number of each line in the chain, whose gaps tell of lines that are not shown. */
export const columnsOf = (
  t: Record<'what' | 'record' | 'who' | 'when' | 'number' | 'change', string>,
  numbered: boolean,
): Column<SpokenLine>[] => [
  { key: 'what', label: t.what, render: line => line.what },
  {
    key: 'record',
    label: t.record,
    render: line => (
      <span className="recordcell">
        {line.href ? <a href={line.href}>{line.record}</a> : line.record}
        {line.record_kind && <span className="sub">{line.record_kind}</span>}
      </span>
    ),
  },
  { key: 'change', label: t.change, render: line => <LineDetail line={line} /> },
  {
    key: 'who',
    label: t.who,
    render: line => (
      <span>
        <span className="nowrap">{line.who}</span>
        <span className="sub">{line.role}</span>
      </span>
    ),
  },
  { key: 'when', label: t.when, render: line => <time>{line.when}</time> },
  ...(numbered
    ? [{ key: 'number', label: t.number, numeric: true, render: (line: SpokenLine) => line.number }]
    : []),
]
