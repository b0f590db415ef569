import type { FieldWords, TrailWords } from '../../foundation/trail-words.ts'
import type { TrailLine } from './queries.ts'
import { fieldOf, pageOfSubject } from './words.ts'

/** A record of a line: its kind, and its id as text. */
export type Told = { subject: string; subject_id: string }

/** Names of records, by kind and id: "company 7". Whom the reader may not read by name is not among them. */
export type RecordNames = ReadonlyMap<string, string>
export const nameKey = ({ subject, subject_id }: Told): string => `${subject} ${subject_id}`

/** The record that a field of a line points at. */
export const pointedAt = (words: FieldWords | undefined, value: unknown): Told | null =>
  words?.points_at && typeof value === 'number'
    ? { subject: words.points_at, subject_id: String(value) }
    : null

/** Every record that lines tell of. */
export const recordsIn = (lines: readonly TrailLine[], words: readonly TrailWords[]): Told[] =>
  lines.flatMap(line => {
    const { subject, subject_id, detail } = line
    const pointed = (field: string, value: unknown) => pointedAt(fieldOf(words, line, field), value) ?? []
    return [
      ...(subject_id === null ? [] : [{ subject, subject_id }]),
      ...Object.entries(detail?.about ?? {}).flatMap(([field, value]) => pointed(field, value)),
      ...Object.entries(detail?.changed ?? {}).flatMap(([field, { before, after }]) =>
        [before, after].flatMap(value => pointed(field, value)),
      ),
    ]
  })

/** The page of the line's record as parts of an address; null when it has none. */
export const pageOf = ({ subject, subject_id, detail }: TrailLine, words: readonly TrailWords[]) =>
  pageOfSubject(words, subject)?.({ subject_id, about: detail?.about ?? {} }) ?? null
