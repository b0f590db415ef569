import type { Invalid } from '../../../foundation/form.ts'
import { CellField } from '../../../ui/cell-field.tsx'
import type { Option } from '../../../ui/field.tsx'
import { filling } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Table } from '../../../ui/table.tsx'
import { talkTexts } from '../../messages/talk.ts'
import { TALK_COLUMNS, type TalkColumn } from '../../rules/talk-form.ts'

type Line = { id: number; name: string; area: string; options: Option[] }

/** A line for each competence, with what the two ticked and what is wanted. What is known to stand on that day goes along. */
export function TalkLines({ lines, caption, back }: { lines: Line[]; caption: string; back?: Invalid }) {
  const t = useTexts(talkTexts)
  const fill = filling({}, back)
  const labels = { own: t.own_of, manager: t.manager_of, wanted: t.wanted_of }
  const field = (column: TalkColumn, { id, name, options }: Line) => {
    const was = fill(`was_${column}_${id}`)
    return (
      <>
        <input type="hidden" name={was.name} value={was.defaultValue} />
        <CellField
          type="select"
          label={labels[column](name)}
          options={[{ value: '', label: t.not_filled_in }, ...options]}
          {...fill(`${column}_${id}`)}
        />
      </>
    )
  }
  return (
    <Table
      caption={caption}
      captionHidden
      rows={lines}
      rowKey={line => line.id}
      empty={<p>{t.no_columns}</p>}
      columns={[
        {
          key: 'name',
          label: t.competence,
          render: line => (
            <>
              {line.name}
              {line.area && <span className="sub">{line.area}</span>}
            </>
          ),
        },
        ...TALK_COLUMNS.map(column => ({
          key: column,
          label: t[column],
          render: (line: Line) => field(column, line),
        })),
      ]}
    />
  )
}
