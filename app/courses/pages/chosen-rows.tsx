import { CellField } from '../../ui/cell-field.tsx'
import type { Option, OptionGroup } from '../../ui/field.tsx'
import type { filling } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { outcomeTexts } from '../messages/outcomes.ts'

/** How many empty rows stand after those that are there. */
const EMPTY_ROWS = 3

type Props = {
  /** Fields are named `OF_1_WHAT`, and `OF_1_level` where something of a level is chosen. */
  of: string
  what: string
  label: string
  none: string
  hint: string
  rows: number
  choices: readonly (Option | OptionGroup)[]
  levels?: readonly Option[]
  field: ReturnType<typeof filling>
}

/** What hangs on a course as it is typed, a row for each. */
export function ChosenRows({ of, what, label, none, hint, rows, choices, levels, field }: Props) {
  const t = useTexts(outcomeTexts)
  const cell = (nth: number, part: string, words: string, options: readonly (Option | OptionGroup)[]) => (
    <CellField
      type="select"
      label={`${t.row(nth)}: ${words.toLowerCase()}`}
      options={[...options]}
      {...field(`${of}_${nth}_${part}`)}
    />
  )
  return (
    <Stack gap="tight">
      <p className="small secondary">{hint}</p>
      <Table
        caption={label}
        captionHidden
        rows={Array.from({ length: rows }, (_, at) => at + 1)}
        rowKey={nth => nth}
        columns={[
          { key: 'row', label: t.number, render: nth => nth },
          {
            key: what,
            label,
            render: nth => cell(nth, what, label, [{ value: '', label: none }, ...choices]),
          },
          ...(levels
            ? [
                {
                  key: 'level',
                  label: t.level,
                  render: (nth: number) =>
                    cell(nth, 'level', t.level, [{ value: '', label: t.no_level }, ...levels]),
                },
              ]
            : []),
        ]}
      />
    </Stack>
  )
}

/** How many rows of a kind are shown: those that are there and some empty ones, and as far as something was typed. */
export function rowsOf(of: string, there: number, typed: Record<string, string> = {}): number {
  const row = new RegExp(`^${of}_(\\d+)_`)
  return Math.max(there + EMPTY_ROWS, ...Object.keys(typed).map(name => Number(row.exec(name)?.[1] ?? 0)))
}
