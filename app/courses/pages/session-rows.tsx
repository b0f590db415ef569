import { CellField } from '../../ui/cell-field.tsx'
import type { InputType, Option } from '../../ui/field.tsx'
import type { filling } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Table } from '../../ui/table.tsx'
import { occasionLifeTexts } from '../messages/occasion-life.ts'
import { courseTexts } from '../messages.ts'

const TYPES = {
  held_on: 'date',
  starts_at: 'time',
  ends_at: 'time',
  place: 'text',
} as const satisfies Record<string, InputType>
type Part = keyof typeof TYPES
const PARTS = Object.keys(TYPES) as Part[]

const WHERE = ['address', 'room', 'trainer_id', 'link'] as const

type Props = { rows: number; field: ReturnType<typeof filling>; trainers: readonly Option[] }

/** The sessions of an occasion as they are typed, a row for each: when, and below where and with whom. */
export function SessionRows({ rows, field, trainers }: Props) {
  const t = useTexts(courseTexts)
  const l = useTexts(occasionLifeTexts)
  const numbers = Array.from({ length: rows }, (_, at) => at + 1)
  return (
    <>
      <Table
        caption={t.sessions}
        rows={numbers}
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
      <p className="small secondary">{l.link_hint}</p>
      <Table
        caption={l.where_and_who}
        rows={numbers}
        rowKey={nth => nth}
        columns={[
          { key: 'row', label: t.number, render: nth => nth },
          ...WHERE.map(part => ({
            key: part,
            label: l[part],
            render: (nth: number) => {
              const label = `${t.session(nth)}: ${l[part].toLowerCase()}`
              const filled = field(`session_${nth}_${part}`)
              return part === 'trainer_id' ? (
                <CellField
                  type="select"
                  label={label}
                  options={[{ value: '', label: l.no_trainer }, ...trainers]}
                  {...filled}
                />
              ) : (
                <CellField type={part === 'link' ? 'url' : 'text'} label={label} {...filled} />
              )
            },
          })),
        ]}
      />
    </>
  )
}
