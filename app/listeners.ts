import { agreementsListener } from './agreements/listener.ts'
import { assessmentsListener } from './assessments/listener.ts'
import { attendanceListener } from './attendance/listener.ts'
import { bookingsListener } from './bookings/listener.ts'
import { certificatesListener } from './certificates/listener.ts'
import { competencesListener } from './competences/listener.ts'
import { coursesListener } from './courses/listener.ts'
import { evaluationsListener } from './evaluations/listener.ts'
import type { Listener } from './foundation/events.ts'
import { importsListener } from './imports/listener.ts'
import { ledgerListener } from './ledger/listener.ts'
import { lettersListener } from './letters/listener.ts'
import { plansListener } from './plans/listener.ts'
import { shiftsListener } from './shifts/listener.ts'
import { staircaseListener } from './staircase/listener.ts'
import { workshopsListener } from './workshops/listener.ts'

/** Who follows what others do, in the order they are told. */
export const listeners: readonly Listener[] = [
  lettersListener,
  agreementsListener,
  assessmentsListener,
  competencesListener,
  staircaseListener,
  workshopsListener,
  plansListener,
  coursesListener,
  shiftsListener,
  bookingsListener,
  attendanceListener,
  certificatesListener,
  evaluationsListener,
  ledgerListener,
  importsListener,
]
