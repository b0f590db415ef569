import { optionalTextField } from '../../foundation/fields.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { type NumberTold, numberTold } from '../../foundation/personal-numbers.ts'
import type { Because } from './own-hours.ts'

/** One who has a seat, or was there: what is noted for them in the session, and how much of it they can have attended. */
export type OnRoll = {
  person_id: number
  attendance_id: number | null
  /** Null is not noted, which is not absent. */
  quarters: Quarters | null
  is_signed: boolean
  /** What they have said is wrong about it. */
  objection: Because | null
  /** All of the session; none where others of the day have taken it. */
  full: Quarters
  /** The most that they can have attended in it: at times a quarter more than the whole quarters that it holds by itself. */
  most: Quarters
}

export const MARKS = ['full', 'none', 'part'] as const
export type Mark = (typeof MARKS)[number]

/** How a row is marked: there all through, not there, or for part of it; null while nothing is noted. */
export const markOf = ({ quarters, full }: Pick<OnRoll, 'quarters' | 'full'>): Mark | null =>
  quarters === null ? null : quarters === 0 ? 'none' : quarters === full ? 'full' : 'part'

/** What the fields of a row are called. */
export const rollFields = (person_id: number) => ({
  mark: `mark_${person_id}`,
  part: `part_${person_id}`,
  seen: `seen_${person_id}`,
  paper: `paper_${person_id}`,
})

/** What is to be written for one person, and what was on the page when it was chosen. */
export type Marked = { row: OnRoll; seen: Quarters | null; quarters: Quarters }

type Typed = Readonly<Record<string, string>>
type Wrong = Record<string, 'part-missing'>
type Room = Pick<OnRoll, 'person_id' | 'full' | 'most'>

/**
 * What was marked on the page for those on the roll, as far as it was changed there. `rest`: whoever is not marked was there all through.
 * Signed rows are not marked here: they are corrected, with a reason. `wrong`: by field, `part-missing` where it is not said for how long.
 */
export function rollMarked(
  typed: Typed,
  rows: readonly OnRoll[],
  { rest }: { rest: boolean },
): { marked: Marked[]; wrong: Wrong } {
  const wrong: Wrong = {}
  const marked = rows.flatMap((row): Marked[] => {
    const fields = rollFields(row.person_id)
    if (row.is_signed) return []
    const chosen = typed[fields.mark] || (rest && typed[fields.seen] === '' ? 'full' : '')
    const seen = seenIn(typed, row.person_id)
    const quarters = chosenIn(chosen, typed[fields.part], row)
    if (quarters === null && chosen === 'part') wrong[fields.part] = 'part-missing'
    return quarters === null || quarters === seen ? [] : [{ row, seen, quarters }]
  })
  return { marked, wrong }
}

function chosenIn(
  mark: string,
  part: string | undefined,
  { full, most }: Omit<Room, 'person_id'>,
): Quarters | null {
  if (mark === 'full') return full > 0 ? full : null
  if (mark === 'none') return 0
  const quarters = mark === 'part' ? quartersIn(part) : null
  return quarters !== null && quarters > 0 && quarters <= most ? quarters : null
}

const quartersIn = (text: string | undefined): Quarters | null =>
  text && /^\d{1,3}$/.test(text) ? Number(text) : null

/** What stood on the page for a person when it was read; undefined where they were not on it. */
const seenIn = (typed: Typed, person_id: number): Quarters | null =>
  quartersIn(typed[rollFields(person_id).seen])
const wasOnPage = (typed: Typed, person_id: number): boolean => rollFields(person_id).seen in typed

/**
 * What was chosen for a person on a page that comes back; null where nothing was: then the row is shown as it is kept, and what somebody
 * else has written since is not written over by what only stood there.
 */
export function chosenBefore(typed: Typed, room: Room): { mark: string; part: string } | null {
  const { mark: markField, part: partField } = rollFields(room.person_id)
  const mark = typed[markField] ?? ''
  const part = typed[partField] ?? ''
  if (mark === '' || chosenIn(mark, part, room) === seenIn(typed, room.person_id)) return null
  return { mark, part }
}

/** Whether somebody else has written another time for the person since the page was read. The same twice is no conflict. */
export const isOvertaken = ({ row, seen, quarters }: Marked): boolean =>
  row.quarters !== seen && row.quarters !== quarters

/** Of whom it is ticked that they stand on the picture that is keyed: others are marked there too, and sign for themselves. */
export const onSheet =
  (typed: Typed) =>
  ({ person_id }: Pick<OnRoll, 'person_id'>): boolean =>
    typed[rollFields(person_id).paper] === 'yes'

export const isAnyoneOnSheet = (typed: Typed): boolean =>
  Object.entries(typed).some(([field, text]) => /^paper_\d+$/.test(field) && text === 'yes')

/**
 * Who has signed when the whole list is signed: those whose time stands as it did on the page with what was marked there, who have not
 * said that it is wrong. `others`: on the page with another time than stands now.
 */
export function signedWith(typed: Typed, rows: readonly OnRoll[], marked: readonly Marked[]) {
  const chosen = new Map(marked.map(one => [one.row.person_id, one.quarters]))
  const expected = ({ person_id }: OnRoll) => chosen.get(person_id) ?? seenIn(typed, person_id)
  const there = rows.filter(
    row => !row.is_signed && (row.quarters ?? 0) > 0 && wasOnPage(typed, row.person_id),
  )
  return {
    signed: there.filter(row => row.quarters === expected(row) && row.objection === null),
    others: there
      .filter(row => row.quarters !== expected(row))
      .map(row => ({ person_id: row.person_id, theirs: row.quarters, mine: expected(row) ?? 0 })),
  }
}

export type RollCounts = { there: number; absent: number; not_marked: number }

/** Of those on the roll: who was there, who was not, and of whom nothing is noted; each in one of them. */
export const rollCounts = (rows: readonly Pick<OnRoll, 'quarters'>[]): RollCounts => ({
  there: rows.filter(row => (row.quarters ?? 0) > 0).length,
  absent: rows.filter(row => row.quarters === 0).length,
  not_marked: rows.filter(row => row.quarters === null).length,
})

/** Where the original of a list on paper lies, as it was typed; or why that cannot be kept. */
export function originalIn(typed: Typed): { original: string } | { wrong: NumberTold | 'text-too-long' } {
  const read = optionalTextField(200).safeParse(typed.original ?? '')
  if (read.success) return { original: read.data }
  return { wrong: numberTold(typed.original ?? '') ?? 'text-too-long' }
}
