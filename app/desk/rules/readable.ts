import { actionText, codeText, fieldOf, fieldText, partOf } from '../../access/trail/words.ts'
import { isLocalDate } from '../../foundation/dates.ts'
import type { Format } from '../../foundation/format.ts'
import type { Language, Spoken } from '../../foundation/text.ts'
import type { FieldWords, TrailWords } from '../../foundation/trail-words.ts'
import type { personTexts } from '../messages/extract.ts'

type Rows = Record<string, unknown>[]
type Speech = {
  t: Spoken<typeof personTexts>
  language: Language
  format: Format
  words: readonly TrailWords[]
}

/** Everything about a person as a letter that the person can read: heading by heading, field by field. */
export function readableText(everything: Record<string, Rows>, heading: string, speech: Speech): string {
  const { t, words, language } = speech
  const parts = Object.entries(everything).map(([part, rows]) => {
    const { heading: title, subject } = partOf(words, part, language)
    const body =
      rows.length === 0 ? `  ${t.nothing}` : rows.map(row => rowText(subject, row, speech)).join('\n\n')
    return `${title.toUpperCase()}\n${body}`
  })
  return `${[heading, t.eu, ...parts].join('\n\n')}\n`
}

const rowText = (subject: string, row: Record<string, unknown>, speech: Speech) =>
  Object.entries(row)
    .map(([field, value]) => {
      const words = fieldOf(speech.words, { subject }, field)
      return `  ${fieldText(words, field, speech.language)}: ${valueText({ field, words }, value, speech)}`
    })
    .join('\n')

type Field = { field: string; words: FieldWords | undefined }

function valueText(
  { field, words }: Field,
  value: unknown,
  { t, language, format, words: rooms }: Speech,
): string {
  if (value === null || value === undefined || value === '') return t.empty
  if (typeof value === 'boolean') return value ? t.yes : t.no
  if (value instanceof Date) return format.moment(value)
  if (/_ore$/.test(field)) return format.ore(BigInt(String(value)))
  if (/quarters/.test(field)) return format.hours(Number(value))
  if (field === 'action') return actionText(rooms, String(value), language)
  if (typeof value === 'object') return JSON.stringify(value)
  return typeof value === 'string' && isLocalDate(value)
    ? format.day(value)
    : codeText(words, String(value), language)
}
