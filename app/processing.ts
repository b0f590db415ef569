import { accessProcess } from './access/users/processing.ts'
import { agreementsProcess } from './agreements/messages/processing.ts'
import { appointmentsProcess } from './appointments/messages/processing.ts'
import { assessmentsProcess } from './assessments/messages/processing.ts'
import { attendanceProcess } from './attendance/messages/processing.ts'
import { bookingsProcess } from './bookings/messages/processing.ts'
import { certificatesProcess } from './certificates/messages/processing.ts'
import { competencesProcess } from './competences/messages/processing.ts'
import { evaluationsProcess } from './evaluations/messages/processing.ts'
import type { Processing } from './foundation/processing.ts'
import { importsProcess } from './imports/messages/processing.ts'
import { ledgerProcess } from './ledger/messages/processing.ts'
import { lettersProcess } from './letters/messages/processing.ts'
import { officersProcess } from './officers/messages/processing.ts'
import { peopleProcess } from './people/messages/processing.ts'
import { plansProcess } from './plans/messages/processing.ts'
import { referralsProcess } from './referrals/messages/processing.ts'
import { shiftsProcess } from './shifts/messages/processing.ts'
import { staircaseProcess } from './staircase/messages/processing.ts'
import { statisticsProcess } from './statistics/messages/processing.ts'
import { workshopsProcess } from './workshops/messages/processing.ts'

/** What each room does with personal data, in the order in which it is told. GDPR art. 30. */
export const processing: readonly Processing[] = [
  ...peopleProcess,
  ...shiftsProcess,
  ...bookingsProcess,
  ...attendanceProcess,
  ...certificatesProcess,
  ...evaluationsProcess,
  ...ledgerProcess,
  ...statisticsProcess,
  ...importsProcess,
  ...agreementsProcess,
  ...assessmentsProcess,
  ...competencesProcess,
  ...staircaseProcess,
  ...workshopsProcess,
  ...plansProcess,
  ...lettersProcess,
  ...appointmentsProcess,
  ...referralsProcess,
  ...officersProcess,
  ...accessProcess,
]
