import { CellField } from '../../ui/cell-field.tsx'
import type { InputType } from '../../ui/field.tsx'
import type { filling } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Table } from '../../ui/table.tsx'
import { courseTexts } from '../messages.ts'

const TYPES = {
  held_on: 'date',
  starts_at: 'time',
  ends_at: 'time',
  place: 'text',
} as const satisfies Record<string, InputType>
type Part = keyof typeof TYPES
const PARTS = Object.keys(TYPES) as Part[]

/** The sessions of an occasion as they are typed, a row for each. */
export function SessionRows({ rows, field }: { rows: number; field: ReturnType<typeof filling> }) {
  const t = useTexts(courseTexts)
  return (
    <Table
      caption={t.sessions}
      rows={Array.from({ length: rows }, (_, at) => at + 1)}
      rowKey={nth => nth}
      columns={[
        {
          key: 'row',
          label: t.number,
          render: nth => (
            <>
              {nth}{' '}
              <input
                type="hidden"
                name={`session_${nth}_id`}
                value={field(`session_${nth}_id`).defaultValue}
              />
            </>
          ),
        },
        ...PARTS.map(part => ({
          key: part,
          label: t[part],
          render: (nth: number) => (
            <CellField
              type={TYPES[part]}
              label={`${t.session(nth)}: ${t[part].toLowerCase()}`}
              {...field(`session_${nth}_${part}`)}
            />
          ),
        })),
      ]}
    />
  )
}
