import { question } from '../../foundation/guards.ts'
import type { Ore } from '../../foundation/money.ts'

/** So many seats for people of a company in an occasion, with the value of the aid in them all, in öre. */
export const seatsAsked = question<{
  company_id: number
  occasion_id: number
  seats: number
  aid_ore: Ore
}>('seats-asked')
