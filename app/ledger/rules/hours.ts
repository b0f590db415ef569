import { NOT_COUNTED, type NotCounted } from './not-counted.ts'

/** By what hours are summed; `row` is each of them by itself. */
export const HOURS_BY = ['month', 'person', 'company', 'partner', 'occasion', 'row'] as const
export type HoursBy = (typeof HOURS_BY)[number]

/**
 * What becomes of an attended hour: it waits for a signature, or it is signed; signed, it is co-financed, or is not, for one reason.
 * Someone who was never employed has no employer, and so no entry in the ledger.
 */
export type HourEnd = 'to_sign' | 'counted' | NotCounted | 'never_employed'

/** Why signed hours are not co-financed. */
export const UNCOUNTED = [...NOT_COUNTED, 'never_employed'] as const

/** What can be chosen: nothing, one end, or several together. */
export const HOUR_STATES = ['', 'to_sign', 'signed', 'counted', 'uncounted', ...UNCOUNTED] as const
export type HourState = (typeof HOUR_STATES)[number]

const WITHIN: Partial<Record<HourState, readonly HourState[]>> = {
  signed: ['counted', 'uncounted', ...UNCOUNTED],
  uncounted: UNCOUNTED,
}

/** Which hours are of both states; null when none can be. */
export function bothStates(one: HourState, other: HourState): HourState | null {
  if (one === other || other === '') return one
  if (one === '' || WITHIN[one]?.includes(other)) return other
  return WITHIN[other]?.includes(one) ? one : null
}
