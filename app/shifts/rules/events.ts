import { event } from '../../foundation/events.ts'

/** When the people of a company work, or in which team, is said otherwise than before. */
export const shiftsChanged = event<{ company_id: number }>('shifts-changed')
