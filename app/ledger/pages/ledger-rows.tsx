import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import { shownName } from '../../people/rules/names.ts'
import type { Option } from '../../ui/field.tsx'
import type { Column } from '../../ui/table.tsx'
import { Tag, type TagTone } from '../../ui/tag.tsx'
import type { ledgerTexts } from '../messages/ledger.ts'
import { ENTRY_STATES, type EntryRow } from '../queries/entries.ts'

type Words = Spoken<typeof ledgerTexts>
type Speech = {
  t: Words
  format: Format
  at: (...parts: (string | number)[]) => string
  names: Parameters<typeof shownName>[1]
}

export type LedgerRow = {
  id: number
  href: string
  day: string
  person: string
  company: string
  course: string
  occasion: string
  hours: string
  kronor: string
  state: string
  tone: TagTone
}

/** What a row of the ledger shows, field by field. */
export const ledgerRow = (row: EntryRow, { t, format, at, names }: Speech): LedgerRow => ({
  id: row.id,
  href: at('natura', row.id),
  day: format.day(row.held_on),
  person: shownName(row, names),
  company: row.company,
  course: row.course,
  occasion: row.occasion,
  hours: format.hours(row.quarters),
  kronor: format.ore(row.amount_ore),
  state: stateText(row, t),
  tone: stateTone(row),
})

type State = Pick<EntryRow, 'reverses_id' | 'reversed_by' | 'not_counted_because'>

export const stateTone = (row: State): TagTone => {
  if (row.reverses_id !== null || row.reversed_by !== null) return 'plain'
  return row.not_counted_because === null ? 'ok' : 'warn'
}

export const stateText = (row: State, t: Words): string => {
  if (row.reverses_id !== null) return t.reversal
  if (row.reversed_by !== null) return t.reversed
  return row.not_counted_because === null ? t.counted : t[row.not_counted_because]
}

/** The rows' columns, with the sum of all chosen rows at the foot. */
export const ledgerColumns = (t: Words, sum: { hours: string; kronor: string }): Column<LedgerRow>[] => [
  {
    key: 'day',
    label: t.day,
    sortable: true,
    heads: true,
    render: row => <a href={row.href}>{row.day}</a>,
    foot: t.sum_of_rows,
  },
  { key: 'person', label: t.person, phone: 'below', render: row => row.person },
  { key: 'company', label: t.company, sortable: true, render: row => row.company },
  {
    key: 'course',
    label: t.course,
    sortable: true,
    render: row => (
      <span>
        {row.course}
        <span className="sub">{row.occasion}</span>
      </span>
    ),
  },
  { key: 'state', label: t.state, phone: 'corner', render: row => <Tag tone={row.tone}>{row.state}</Tag> },
  {
    key: 'hours',
    label: t.hours,
    numeric: true,
    sortable: true,
    phone: 'side',
    render: row => row.hours,
    foot: sum.hours,
  },
  {
    key: 'kronor',
    label: t.kronor,
    numeric: true,
    sortable: true,
    render: row => row.kronor,
    foot: sum.kronor,
  },
]

export function ledgerFilters(
  t: Words,
  { companies, courses, months }: Record<'companies' | 'courses' | 'months', Option[]>,
) {
  const states = ENTRY_STATES.map(value => ({ value, label: value === '' ? t.any_state : t[value] }))
  return [
    { name: 'company', label: t.company, options: [{ value: '', label: t.any_company }, ...companies] },
    { name: 'month', label: t.month, options: [{ value: '', label: t.any_month }, ...months] },
    { name: 'course', label: t.course, options: [{ value: '', label: t.any_course }, ...courses] },
    { name: 'state', label: t.state, options: states },
  ]
}
