import type { PathDates } from './stages.ts'

/** A path with the given days and no other. */
export const undated = (days: Partial<PathDates> = {}): PathDates => ({
  tip_on: null,
  referred_on: null,
  contacted_on: null,
  offered_on: null,
  agreed_on: null,
  assessed_on: null,
  workshop_1_on: null,
  workshop_2_on: null,
  planned_on: null,
  training_on: null,
  followed_up_on: null,
  completed_on: null,
  left_on: null,
  left_kind: null,
  ...days,
})
