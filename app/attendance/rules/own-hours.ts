import { z } from 'zod'
import { choiceField, idField, optionalMarkField, severalMarksField } from '../../foundation/fields.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { PARTICIPANT_LANGUAGES } from '../../foundation/participant-languages.ts'
import type { Binds } from '../../programmes/rules/binding.ts'

/** What a participant's link is made for that leads to their own hours. */
export const OWN_HOURS = 'hours'

/** What can be wrong about hours: one was not there, or was there longer or shorter. */
export const BECAUSE = ['absent', 'shorter', 'longer'] as const
export type Because = (typeof BECAUSE)[number]

/** A row as it was read: `12.14`. */
const READ = /^([1-9]\d{0,8})\.(\d{1,3})$/

/** What is signed: the rows as they were read, and the digest of the text in the language in which it stood. */
export const signForm = z.object({
  row: severalMarksField.refine(rows => rows.every(row => READ.test(row)), { error: 'hours-changed' }),
  language: choiceField(PARTICIPANT_LANGUAGES, 'hours-changed'),
  digest: optionalMarkField.refine(digest => /^[0-9a-f]{64}$/.test(digest), { error: 'hours-changed' }),
  /** The one-time code, where one is asked for. */
  code: optionalMarkField.refine(code => code.length <= 40 && code.replace(/\D/g, '').length <= 6, {
    error: 'not-a-code',
  }),
})
export const objectForm = z.object({
  attendance: idField('not-found'),
  because: choiceField([...BECAUSE, 'right'] as const, 'because-missing'),
})

/** Hours as they were read: `12.14`, the row and its quarter-hours. */
export type Read = { attendance_id: number; quarters: Quarters }
export const readKey = ({ attendance_id, quarters }: Read): string => `${attendance_id}.${quarters}`
export const readIn = (typed: readonly string[]): Read[] =>
  typed.flatMap(text => {
    const [, id, quarters] = READ.exec(text) ?? []
    return id ? [{ attendance_id: Number(id), quarters: Number(quarters) }] : []
  })

type Kept = {
  attendance_id: number
  quarters: Quarters
  signed_at: Date | null
  objection: Because | null
  binds: Binds
}

/**
 * Which of the hours that were read are to be signed. Where all are signed already there are none, so that the page can be sent twice.
 * `changed`: some are not as they were read, are signed by other means, are said to be wrong, or are not there any more: nothing is
 * signed unread.
 */
export function toSign<T extends Kept>(
  read: readonly Read[],
  kept: readonly T[],
): { rows: T[]; changed: boolean } {
  const known = new Map(kept.map(one => [one.attendance_id, one]))
  const asRead = read.map(one => ({ one, row: known.get(one.attendance_id) }))
  if (asRead.every(({ one, row }) => row?.signed_at && row.quarters === one.quarters))
    return { rows: [], changed: false }
  const rows = asRead.flatMap(({ one, row }) =>
    row && row.quarters === one.quarters && isToSign(row) ? [row] : [],
  )
  return rows.length === read.length ? { rows, changed: false } : { rows: [], changed: true }
}

/** Hours that wait for a signature here: of a day on which ours binds, and nobody says that they are wrong. */
export const isToSign = ({
  signed_at,
  objection,
  binds,
}: Pick<Kept, 'signed_at' | 'objection' | 'binds'>): boolean =>
  signed_at === null && objection === null && binds === 'ours'
