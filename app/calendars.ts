import type { OwnCalendar } from './access/own-calendar.ts'
import { ownAppointments } from './appointments/queries/own-calendar.ts'
import { ownSessions } from './courses/queries/own-calendar.ts'
import { ownNextSteps } from './officers/queries/own-calendar.ts'
import { claimPeriodsThatEnd } from './programmes/queries/own-calendar.ts'
import { promisedAnswers } from './referrals/queries/own-calendar.ts'

/** What stands in someone's own calendar. */
export const ownCalendars: readonly OwnCalendar[] = [
  ownAppointments,
  ownSessions,
  claimPeriodsThatEnd,
  ownNextSteps,
  promisedAnswers,
]
