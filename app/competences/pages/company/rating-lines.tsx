import type { Invalid } from '../../../foundation/form.ts'
import { CellField } from '../../../ui/cell-field.tsx'
import type { Option } from '../../../ui/field.tsx'
import { filling } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Table } from '../../../ui/table.tsx'
import { matrixTexts } from '../../messages/matrix.ts'
import type { Level } from '../../rules/matrix.ts'

export type Line = {
  /** Under which the line's fields stand: a competence, or someone in the matrix. */
  key: string
  name: string
  sub?: string
  level: Level | null
  wanted: Level | null
  noted: string
  /** The levels to choose among, in the words of the competence. */
  options: Option[]
}

/** A line for each, with level now and wanted to choose; what it showed goes along, so that nobody is written over. */
export function RatingLines({
  lines,
  caption,
  first,
  back,
}: {
  lines: Line[]
  caption: string
  first: string
  back?: Invalid
}) {
  const t = useTexts(matrixTexts)
  const saved = Object.fromEntries(
    lines.flatMap(line => [
      [`level_${line.key}`, String(line.level ?? '')],
      [`wanted_${line.key}`, String(line.wanted ?? '')],
    ]),
  )
  const fill = filling(saved, back)
  const field = (what: 'level' | 'wanted', line: Line, label: string) => (
    <>
      <input type="hidden" name={`was_${what}_${line.key}`} value={line[what] ?? ''} />
      <CellField
        type="select"
        label={label}
        options={[{ value: '', label: t.not_rated }, ...line.options]}
        {...fill(`${what}_${line.key}`)}
      />
    </>
  )
  return (
    <Table
      caption={caption}
      captionHidden
      rows={lines}
      rowKey={line => line.key}
      columns={[
        {
          key: 'name',
          label: first,
          render: line => (
            <>
              {line.name}
              {line.sub && <span className="sub">{line.sub}</span>}
            </>
          ),
        },
        { key: 'level', label: t.now, render: line => field('level', line, t.now_of(line.name)) },
        { key: 'wanted', label: t.wanted, render: line => field('wanted', line, t.wanted_of(line.name)) },
        { key: 'noted', label: t.says, render: line => line.noted },
      ]}
    />
  )
}
