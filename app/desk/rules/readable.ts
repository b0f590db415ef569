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

/** What stands around it: whose it is, and what the programme has to say of how personal data is handled. */
export type Around = { heading: string; after: readonly string[] }

/** Everything about a person as a letter that the person can read: heading by heading, field by field. */
export function readableText(
  everything: Record<string, Rows>,
  { heading, after }: Around,
  speech: Speech,
): string {
  const { t, words, language } = speech
  const parts = Object.entries(everything).map(([part, rows]) => {
    const { heading: title, subject } = partOf(words, part, language)
    const body =
      rows.length === 0 ? `  ${t.nothing}` : rows.map(row => rowText(subject, row, speech)).join('\n\n')
    return `${title.toUpperCase()}\n${body}`
  })
  return `${[heading, t.eu, ...parts, ...after].join('\n\n')}\n`
}

const rowText = (subject: string, row: Record<string, unknown>, speech: Speech) =>
  Object.entries(row)
    .map(([field, value]) => {
      const words = fieldOf(speech.words, { subject }, field)
      return `  ${fieldText(words, field, speech.language)}: ${valueText({ field, words }, value, speech)}`
    })
    .join('\n')

type Field = { field: string; words: FieldWords | undefined }

function valueText({ field, words }: Field, value: unknown, speech: Speech): string {
  const { t, language, format, words: rooms } = speech
  if (value === null || value === undefined || value === '') return t.empty
  if (typeof value === 'boolean') return value ? t.yes : t.no
  if (value instanceof Date) return format.moment(value)
  if (/_ore$/.test(field)) return format.ore(BigInt(String(value)))
  if (/quarters/.test(field)) return format.hours(Number(value))
  if (field === 'action') return actionText(rooms, String(value), language)
  if (typeof value === 'object') return detailText(value as Record<string, unknown>, speech) || t.empty
  return typeof value === 'string' && isLocalDate(value)
    ? format.day(value)
    : codeText(words, String(value), language)
}

/** What a line of the trail told, in one sentence's length: "E-post: – → anna@exempel.se; Skäl: bytte arbete". */
function detailText(detail: Record<string, unknown>, speech: Speech): string {
  const told = Object.entries(detail).flatMap(([part, value]): [string, unknown][] =>
    part === 'about' || part === 'changed'
      ? Object.entries(value as Record<string, unknown>)
      : [[part, value]],
  )
  return told
    .map(([field, value]) => {
      const words = fieldOf(speech.words, { subject: 'person' }, field)
      const each = Array.isArray(value) ? value : [value]
      const text = each.map(one => valueText({ field, words }, one, speech)).join(' → ')
      return `${fieldText(words, field, speech.language)}: ${text}`
    })
    .join('; ')
}
