import { event } from '../../foundation/events.ts'

/** A follow-up that was prepared begins: whoever knows something of its gaps says so (`keepGapFacts`). */
export const followUpPrepared = event<{ company_id: number; workshop_id: number }>('follow-up-prepared')
