import { z } from 'zod'
import { choiceField, idField, severalMarksField } from '../../foundation/fields.ts'
import type { Quarters } from '../../foundation/hours.ts'

/** What can be wrong about hours: one was not there, or was there longer or shorter. */
export const BECAUSE = ['absent', 'shorter', 'longer'] as const
export type Because = (typeof BECAUSE)[number]

export const signForm = z.object({ row: severalMarksField })
export const objectForm = z.object({
  attendance: idField('not-found'),
  because: choiceField(BECAUSE, 'because-missing'),
})

/** Hours as they were read: `12.14`, the row and its quarter-hours. */
export type Read = { attendance_id: number; quarters: Quarters }
export const readKey = ({ attendance_id, quarters }: Read): string => `${attendance_id}.${quarters}`
export const readIn = (typed: readonly string[]): Read[] =>
  typed.flatMap(text => {
    const [, id, quarters] = /^([1-9]\d{0,8})\.(\d{1,3})$/.exec(text) ?? []
    return id ? [{ attendance_id: Number(id), quarters: Number(quarters) }] : []
  })

type Kept = { attendance_id: number; quarters: Quarters; signed_at: Date | null }

/**
 * Which of the hours that were read are to be signed. What is signed already is left as it is, so that the page can be sent twice.
 * `changed`: some are not as they were read, or are not there any more, and nothing is signed unread.
 */
export function toSign<T extends Kept>(
  read: readonly Read[],
  kept: readonly T[],
): { rows: T[]; changed: boolean } {
  const known = new Map(kept.map(one => [one.attendance_id, one]))
  const asRead = read.map(one => ({ one, row: known.get(one.attendance_id) }))
  const changed = asRead.some(({ one, row }) => !row || row.quarters !== one.quarters)
  const rows = asRead.flatMap(({ row }) => (row && row.signed_at === null ? [row] : []))
  return { rows: changed ? [] : [...new Set(rows)], changed }
}
