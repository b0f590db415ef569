import type { Quarters } from '../../foundation/hours.ts'

/** One who has a seat, or was there: what is noted for them in the session, and how much of it they can have attended. */
export type OnRoll = {
  person_id: number
  attendance_id: number | null
  /** Null is not noted, which is not absent. */
  quarters: Quarters | null
  is_signed: boolean
  most: Quarters
}

export const MARKS = ['full', 'none', 'part'] as const
export type Mark = (typeof MARKS)[number]

/** How a row is marked: there all through, not there, or for part of it; null while nothing is noted. */
export const markOf = ({ quarters, most }: Pick<OnRoll, 'quarters' | 'most'>): Mark | null =>
  quarters === null ? null : quarters === 0 ? 'none' : quarters >= most ? 'full' : 'part'

/** What the fields of a row are called. */
export const rollFields = (person_id: number) => ({
  mark: `mark_${person_id}`,
  part: `part_${person_id}`,
  seen: `seen_${person_id}`,
})

/** What is to be written for one person, and what was on the page when it was chosen. */
export type Marked = { row: OnRoll; seen: Quarters | null; quarters: Quarters }

type Typed = Readonly<Record<string, string>>
type Wrong = Record<string, 'part-missing'>

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
    const seen = quartersIn(typed[fields.seen])
    const quarters = chosenIn(chosen, typed[fields.part], row.most)
    if (quarters === null && chosen === 'part') wrong[fields.part] = 'part-missing'
    return quarters === null || quarters === seen ? [] : [{ row, seen, quarters }]
  })
  return { marked, wrong }
}

function chosenIn(mark: string, part: string | undefined, most: Quarters): Quarters | null {
  if (mark === 'full') return most
  if (mark === 'none') return 0
  const quarters = mark === 'part' ? quartersIn(part) : null
  return quarters !== null && quarters > 0 && quarters <= most ? quarters : null
}

const quartersIn = (text: string | undefined): Quarters | null =>
  text && /^\d{1,3}$/.test(text) ? Number(text) : null

/** Whether somebody else has written another time for the person since the page was read. The same twice is no conflict. */
export const isOvertaken = ({ row, seen, quarters }: Marked): boolean =>
  row.quarters !== seen && row.quarters !== quarters

export type RollCounts = { there: number; absent: number; not_marked: number }

/** Of those on the roll: who was there, who was not, and of whom nothing is noted; each in one of them. */
export const rollCounts = (rows: readonly Pick<OnRoll, 'quarters'>[]): RollCounts => ({
  there: rows.filter(row => (row.quarters ?? 0) > 0).length,
  absent: rows.filter(row => row.quarters === 0).length,
  not_marked: rows.filter(row => row.quarters === null).length,
})
