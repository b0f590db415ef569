import { isLocalDate } from '../../foundation/dates.ts'
import type { Format } from '../../foundation/format.ts'
import { type Language, spoken } from '../../foundation/text.ts'
import type { FieldWords, TrailWords } from '../../foundation/trail-words.ts'
import { type TrailSentences, trailTexts } from './messages.ts'
import type { TrailLine } from './queries.ts'
import { nameKey, pageOf, pointedAt, type RecordNames, type Told } from './records.ts'
import { roles } from './roles.ts'
import { actionText, codeText, fieldOf, fieldText, subjectText } from './words.ts'

export type SpokenChange = { field: string; before: string; after: string }

/** A line of the trail as people read it. */
export type SpokenLine = {
  key: string
  number: string
  when: string
  who: string
  role: string
  what: string
  /** The record: what it is called, of what kind, and its page where it has one that the reader may open. */
  record: string
  record_kind: string
  href: string | null
  changes: SpokenChange[]
  /** Other things that the command told of: "Rader: 107". */
  about: string[]
  reason: string | null
  /** Why there is nothing to read. */
  silence: string | null
}

/** Ids that say nothing to people, or that the page says already. */
const UNSPOKEN = ['programme_id', 'invitation_id']

export type Speech = {
  language: Language
  format: Format
  /** What each room calls what it does. */
  words: readonly TrailWords[]
  at: (...parts: (string | number)[]) => string
  /** Users by id. */
  names?: ReadonlyMap<string, string>
  records?: RecordNames
  /** Whether the reader may open a page: by the first part of its address, and the record that it is of. */
  mayOpen?: (page: string, record: Told) => boolean
}

export function spokenLine(line: TrailLine, speech: Speech): SpokenLine {
  const { language, format, words } = speech
  const t = spoken(trailTexts, language)
  const { reason, ...about } = line.detail?.about ?? {}
  const named = (field: string) => fieldText(fieldOf(words, line, field), field, language)
  const text = (field: string, value: unknown) =>
    valueText({ field, words: fieldOf(words, line, field) }, value, t, speech)
  const told = Object.entries(about).filter(
    ([field, value]) => value !== null && value !== '' && !UNSPOKEN.includes(field),
  )
  return {
    key: String(line.id),
    number: format.number(line.id),
    when: format.moment(line.happened_at),
    who: line.who ?? t.nobody,
    role: roles[line.role]?.[language] ?? line.role,
    what: actionText(words, line.action, language),
    ...recordText(line, speech),
    changes: Object.entries(line.detail?.changed ?? {}).map(([field, { before, after }]) => ({
      field: named(field),
      before: text(field, before),
      after: text(field, after),
    })),
    about: told.map(([field, value]) => `${named(field)}: ${text(field, value)}`),
    reason: typeof reason === 'string' ? reason : null,
    silence: line.is_forgotten ? t.forgotten : null,
  }
}

function recordText(line: TrailLine, { language, words, at, records, mayOpen }: Speech) {
  const kind = subjectText(words, line.subject, language)
  const told = { subject: line.subject, subject_id: line.subject_id ?? '' }
  const name = records?.get(nameKey(told))
  const page = pageOf(line, words)
  // There is one programme on the page, and its number says nothing.
  const isOnlyOne = line.subject === 'programme'
  return {
    record: name ?? [kind, isOnlyOne ? null : line.subject_id].filter(Boolean).join(' '),
    record_kind: name ? kind : '',
    href: page && (!mayOpen || mayOpen(page[0], told)) ? at(...page) : null,
  }
}

/** Users that lines tell of, besides those who did it. */
export const usersIn = (lines: readonly TrailLine[]): string[] =>
  lines.flatMap(line => (typeof line.detail?.about?.user_id === 'string' ? [line.detail.about.user_id] : []))

/** Whether the trail is whole, as a sentence to say aloud. */
export const proofVerdict = (
  { lines, broken_at }: { lines: number; broken_at: number | null },
  t: Pick<TrailSentences, 'proof_whole' | 'proof_broken' | 'proof_empty'>,
  format: Pick<Format, 'number'>,
): string => {
  if (broken_at !== null) return t.proof_broken(format.number(broken_at))
  return lines === 0 ? t.proof_empty : t.proof_whole(format.number(lines))
}

type Field = { field: string; words: FieldWords | undefined }

function valueText({ field, words }: Field, value: unknown, t: TrailSentences, speech: Speech): string {
  const { language, format, names, records } = speech
  if (value === null || value === undefined || value === '') return t.nothing
  const pointed = pointedAt(words, value)
  const name = pointed && records?.get(nameKey(pointed))
  if (name) return name
  if (typeof value === 'boolean') return value ? t.yes : t.no
  if (/_ore$|^ore_/.test(field) && /^-?\d+$/.test(String(value))) return format.ore(BigInt(String(value)))
  if (/quarters/.test(field) && typeof value === 'number') return format.hours(value)
  if (typeof value === 'number')
    return /_id$|year/.test(field) ? String(value) : format.decimal(value, Number.isInteger(value) ? 0 : 2)
  if (typeof value === 'string') {
    if (isLocalDate(value)) return format.day(value)
    return field === 'user_id' ? (names?.get(value) ?? value) : codeText(words, value, language)
  }
  if (isCounts(value)) return countsText(value, t, format)
  if (Array.isArray(value))
    return value.map(one => valueText({ field, words }, one, t, speech)).join(', ') || t.nothing
  return Object.entries(value)
    .map(([key, one]) => {
      const inner = words?.fields?.[key]
      return `${fieldText(inner, key, language)} ${valueText({ field: key, words: inner }, one, t, speech)}`
    })
    .join(', ')
}

type Counts = { rows: number; accepted: number; merged: number; rejected: Record<string, number> }

const isCounts = (value: object): value is Counts =>
  ['rows', 'accepted', 'merged', 'rejected'].every(key => key in value)

/** Rows of a register that was read in: only what there is any of. */
function countsText(
  { rows, accepted, merged, rejected }: Counts,
  t: TrailSentences,
  { number }: Pick<Format, 'number'>,
): string {
  const refused = Object.values(rejected).reduce((sum, count) => sum + count, 0)
  const parts = [
    accepted > 0 && t.accepted(number(accepted)),
    merged > 0 && t.merged(number(merged)),
    refused > 0 && t.rejected(number(refused)),
  ]
  return [t.rows(number(rows)), parts.filter(Boolean).join(', ')].filter(Boolean).join(': ')
}
