import type { TrailLine } from './queries.ts'

/** A record of a line: its kind, and its id as text. */
export type Told = { subject: string; subject_id: string }

/** Names of records, by kind and id: "company 7". Whom the reader may not read by name is not among them. */
export type RecordNames = ReadonlyMap<string, string>
export const nameKey = ({ subject, subject_id }: Told): string => `${subject} ${subject_id}`

/** Fields that point at another record, and of what kind it is. */
const POINTERS: Record<string, string> = {
  partner_id: 'partner',
  company_id: 'company',
  course_id: 'course',
  occasion_id: 'occasion',
  provider_id: 'provider',
}

/** The record that a field of a line points at. */
export const pointedAt = (field: string, value: unknown): Told | null =>
  POINTERS[field] && typeof value === 'number'
    ? { subject: POINTERS[field], subject_id: String(value) }
    : null

/** Every record that lines tell of. */
export const recordsIn = (lines: readonly TrailLine[]): Told[] =>
  lines.flatMap(({ subject, subject_id, detail }) => [
    ...(subject_id === null ? [] : [{ subject, subject_id }]),
    ...Object.entries(detail?.about ?? {}).flatMap(([field, value]) => pointedAt(field, value) ?? []),
    ...Object.entries(detail?.changed ?? {}).flatMap(([field, { before, after }]) =>
      [before, after].flatMap(value => pointedAt(field, value) ?? []),
    ),
  ])

/** Where the pages of records are; a record without a page of its own leads to the one it belongs to. */
const PAGES: Record<string, string> = {
  company: 'foretag',
  person: 'personer',
  course: 'utbildningar',
  occasion: 'tillfallen',
  in_kind_entry: 'natura',
  import: 'import',
}
const PAGES_OF_SETTINGS = [
  'programme',
  'partner',
  'target',
  'setting',
  'unit_cost',
  'budget_version',
  'focus_group',
  'financier',
  'staircase',
  'claim_period',
]
const PAGES_OF_USERS = ['membership', 'invitation']

/** The page of the line's record as parts of an address; null when it has none. */
export function pageOf({ subject, subject_id, detail }: TrailLine): [string, ...(string | number)[]] | null {
  if (PAGES_OF_SETTINGS.includes(subject)) return ['installningar']
  if (PAGES_OF_USERS.includes(subject)) return ['anvandare']
  const { occasion_id } = detail?.about ?? {}
  if (!(subject in PAGES) && typeof occasion_id === 'number') return ['tillfallen', occasion_id]
  const own = PAGES[subject]
  return own && subject_id !== null ? [own, subject_id] : null
}
