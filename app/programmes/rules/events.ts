import { event } from '../../foundation/events.ts'

/** A fact of the programme that counting rests on has changed: its dates, a rate, a figure, a focus group. */
export const settingChanged = event('setting-changed')
