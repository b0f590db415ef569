import { event } from '../../foundation/events.ts'

/** The walk of a follow-up begins, on the first day on which its room is open: whoever knows something of its gaps says so (`keepGapFacts`). */
export const followUpBegun = event<{ company_id: number; workshop_id: number }>('follow-up-begun')
