import { accessTrail } from './access/trail/own-words.ts'
import { agreementTrail } from './agreements/messages/trail.ts'
import { appointmentTrail } from './appointments/messages/trail.ts'
import { assessmentTrail } from './assessments/messages/trail.ts'
import { attendanceTrail } from './attendance/messages/trail.ts'
import { bookingTrail } from './bookings/messages/trail.ts'
import { certificateTrail } from './certificates/messages/trail.ts'
import { companyTrail } from './companies/rules/trail.ts'
import { competenceTrail } from './competences/messages/trail.ts'
import { courseTrail } from './courses/messages/trail.ts'
import { deskTrail } from './desk/messages/trail.ts'
import { evaluationTrail } from './evaluations/messages/trail.ts'
import type { TrailWords } from './foundation/trail-words.ts'
import { importTrail } from './imports/messages/trail.ts'
import { ledgerTrail } from './ledger/messages/trail.ts'
import { letterTrail } from './letters/messages/trail.ts'
import { mergerTrail } from './mergers/messages/trail.ts'
import { officerTrail } from './officers/messages/trail.ts'
import { partnershipTrail } from './partnership/messages/trail.ts'
import { pathTrail } from './paths/messages/trail.ts'
import { peopleTrail } from './people/messages/trail.ts'
import { planTrail } from './plans/messages/trail.ts'
import { programmeTrail } from './programmes/messages/trail.ts'
import { referralTrail } from './referrals/messages/trail.ts'
import { shiftTrail } from './shifts/messages/trail.ts'
import { staircaseTrail } from './staircase/messages/trail.ts'
import { statisticsTrail } from './statistics/messages/trail.ts'
import { twinTrail } from './twins/messages/trail.ts'
import { workshopTrail } from './workshops/messages/trail.ts'

/** What each room calls what it does and what it keeps, from the ground up. */
export const trailWords: readonly TrailWords[] = [
  accessTrail,
  programmeTrail,
  companyTrail,
  peopleTrail,
  letterTrail,
  appointmentTrail,
  twinTrail,
  referralTrail,
  officerTrail,
  partnershipTrail,
  agreementTrail,
  pathTrail,
  assessmentTrail,
  competenceTrail,
  staircaseTrail,
  workshopTrail,
  planTrail,
  courseTrail,
  shiftTrail,
  bookingTrail,
  attendanceTrail,
  certificateTrail,
  evaluationTrail,
  ledgerTrail,
  statisticsTrail,
  importTrail,
  deskTrail,
  mergerTrail,
]
