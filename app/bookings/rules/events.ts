import { event } from '../../foundation/events.ts'
import { question } from '../../foundation/guards.ts'
import type { Ore } from '../../foundation/money.ts'

/** So many seats for people of a company in an occasion, with the value of the aid in them all, in öre. */
export const seatsAsked = question<{
  company_id: number
  occasion_id: number
  seats: number
  aid_ore: Ore
}>('seats-asked')

/** A company has said whether time outside the rota is paid, of these people at an occasion. */
export const paidTimeSaid = event<{ occasion_id: number; person_ids: readonly number[] }>('paid-time-said')
