import type { Texts } from './text.ts'

/** A word in both languages. */
export type Word = { sv: string; en: string }
export type Words = Readonly<Record<string, Word>>

/**
 * What a field is called; what its values are called when they are codes; the kind of the record that it points at; and what its own
 * fields are called when it holds several.
 */
export type FieldWords = Word & {
  values?: Words
  points_at?: string
  fields?: Readonly<Record<string, FieldWords>>
}

/** The page of a line's record, as parts of an address within the programme; null when it has none. */
export type PageOf = (line: {
  subject_id: string | null
  about: Readonly<Record<string, unknown>>
}) => [string, ...(string | number)[]] | null

/** What a room calls what it does and what it keeps, in the trail and in a person's extract. Each room hands over its own. */
export type TrailWords = {
  /** What was done, by the action of a line. */
  did: Words
  /** The kinds of record that are the room's own, and their pages. */
  subjects?: Readonly<Record<string, Word & { page?: PageOf }>>
  /** What the room tells of a record, its own or another's: by kind of record, then by field. */
  fields?: Readonly<Record<string, Readonly<Record<string, FieldWords>>>>
  /** The parts of an extract that are the room's own: their headings, and the kind of record that stands in each. */
  parts?: Readonly<Record<string, Word & { subject: string }>>
}

/** The page that has the record's own number in its address. */
export const ownPage =
  (place: string): PageOf =>
  ({ subject_id }) =>
    subject_id === null ? null : [place, subject_id]

/** The words of a room's codes as they stand among its texts: `kind_broad` says what `broad` is called. */
export const wordsFrom = (texts: Texts, prefix: string): Words =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([key, { sv, en }]) =>
      key.startsWith(prefix) && typeof sv === 'string' && typeof en === 'string'
        ? [[key.slice(prefix.length), { sv, en }]]
        : [],
    ),
  )
