import { codeText } from '../../access/trail/codes.ts'
import { isLocalDate } from '../../foundation/dates.ts'
import type { Format } from '../../foundation/format.ts'
import type { Language, Spoken } from '../../foundation/text.ts'
import type { personTexts } from '../messages/person.ts'

type Rows = Record<string, unknown>[]
type Speech = { t: Spoken<typeof personTexts>; language: Language; format: Format }

/** Everything about a person as a letter that the person can read: heading by heading, field by field. */
export function readableText(
  everything: Record<string, Rows>,
  heading: string,
  { t, language, format }: Speech,
): string {
  const parts = Object.entries(everything).map(([part, rows]) => {
    const title = (t as Record<string, unknown>)[`part_${part}`] ?? part
    const body =
      rows.length === 0
        ? `  ${t.nothing}`
        : rows.map(row => rowText(row, { t, language, format })).join('\n\n')
    return `${String(title).toUpperCase()}\n${body}`
  })
  return `${[heading, t.eu, ...parts].join('\n\n')}\n`
}

const rowText = (row: Record<string, unknown>, speech: Speech) =>
  Object.entries(row)
    .map(
      ([field, value]) =>
        `  ${codeText('field', field, speech.language)}: ${valueText(field, value, speech)}`,
    )
    .join('\n')

function valueText(field: string, value: unknown, { t, language, format }: Speech): string {
  if (value === null || value === undefined || value === '') return t.empty
  if (typeof value === 'boolean') return value ? t.yes : t.no
  if (value instanceof Date) return format.moment(value)
  if (/_ore$/.test(field)) return format.ore(BigInt(String(value)))
  if (/quarters/.test(field)) return format.hours(Number(value))
  if (field === 'action') return codeText('did', String(value), language)
  if (field === 'role') return codeText('role', String(value), language)
  if (typeof value === 'object') return JSON.stringify(value)
  return typeof value === 'string' && isLocalDate(value)
    ? format.day(value)
    : codeText('value', String(value), language)
}
