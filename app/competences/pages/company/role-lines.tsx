import type { Invalid } from '../../../foundation/form.ts'
import { CellField } from '../../../ui/cell-field.tsx'
import type { Option } from '../../../ui/field.tsx'
import { filling } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Table } from '../../../ui/table.tsx'
import { matrixTexts } from '../../messages/matrix.ts'
import type { RoleLevel } from '../../rules/matrix.ts'

type Line = { key: string; name: string; area: string; options: Option[] } & RoleLevel

/** What a role usually knows, is to know and by how many, a line for each competence. */
export function RoleLines({ lines, caption, back }: { lines: Line[]; caption: string; back?: Invalid }) {
  const t = useTexts(matrixTexts)
  const saved = Object.fromEntries(
    lines.flatMap(line => [
      [`usual_${line.key}`, String(line.usual ?? '')],
      [`wanted_${line.key}`, String(line.wanted ?? '')],
      [`people_${line.key}`, String(line.people ?? '')],
    ]),
  )
  const fill = filling(saved, back)
  return (
    <Table
      caption={caption}
      captionHidden
      rows={lines}
      rowKey={line => line.key}
      columns={[
        { key: 'name', label: t.competences, render: line => line.name },
        {
          key: 'usual',
          label: t.usual,
          render: line => (
            <CellField
              type="select"
              label={t.usual_of(line.name)}
              options={[{ value: '', label: '–' }, ...line.options]}
              {...fill(`usual_${line.key}`)}
            />
          ),
        },
        {
          key: 'wanted',
          label: t.needed,
          render: line => (
            <CellField
              type="select"
              label={t.needed_of(line.name)}
              options={[{ value: '', label: '–' }, ...line.options]}
              {...fill(`wanted_${line.key}`)}
            />
          ),
        },
        {
          key: 'people',
          label: t.how_many,
          render: line => (
            <CellField
              label={t.how_many_of(line.name)}
              inputMode="numeric"
              width="s"
              autoComplete="off"
              {...fill(`people_${line.key}`)}
            />
          ),
        },
      ]}
    />
  )
}
