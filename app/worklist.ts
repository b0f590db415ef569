import type { Waiting } from './access/worklist.ts'
import { addressesThatWait } from './agreements/pages/to-do.ts'
import { companiesWithoutParticipants, seatsToFill } from './attendance/pages/to-do.ts'
import { walkInsToSettle } from './attendance/pages/walk-in/to-do.ts'
import { seatsAskedFor } from './bookings/pages/to-do.ts'
import { permitsNobodyIsToldOf } from './competences/pages/to-do.ts'
import { occasionsToDecide } from './courses/pages/to-do.ts'
import { hoursThatDoNotCount, hoursToSign } from './ledger/pages/to-do.ts'
import { lettersThatDidNotArrive } from './letters/pages/to-do.ts'
import { closedYearsToExplain, companiesThatStand } from './paths/pages/to-do.ts'
import { tipsToAnswer } from './referrals/pages/to-do.ts'
import { participantsToReport } from './statistics/pages/to-do.ts'
import { followUpsToPrepare } from './workshops/pages/to-do.ts'

/** What may wait for somebody, the most pressing first. */
export const worklist: readonly Waiting[] = [
  participantsToReport,
  hoursToSign,
  hoursThatDoNotCount,
  walkInsToSettle,
  tipsToAnswer,
  addressesThatWait,
  occasionsToDecide,
  lettersThatDidNotArrive,
  permitsNobodyIsToldOf,
  followUpsToPrepare,
  companiesThatStand,
  closedYearsToExplain,
  companiesWithoutParticipants,
  seatsAskedFor,
  seatsToFill,
]
