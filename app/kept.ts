import { accessKeeps } from './access/participants/kept-of-person.ts'
import { agreementsKeepOfContact } from './agreements/queries/kept-of-contact.ts'
import { appointmentsKeepOfContact } from './appointments/queries/kept-of-contact.ts'
import { assessmentsKeepOfContact } from './assessments/queries/kept-of-contact.ts'
import { attendanceKeeps } from './attendance/commands/kept.ts'
import { bookingsKeep } from './bookings/commands/kept.ts'
import { certificatesKeep } from './certificates/commands/kept.ts'
import { competencesKeep } from './competences/commands/kept.ts'
import { evaluationsKeep } from './evaluations/commands/kept.ts'
import type { Kept } from './foundation/kept.ts'
import { importsKeep } from './imports/commands/kept.ts'
import { ledgerKeeps } from './ledger/commands/kept.ts'
import { lettersKeepOfPerson } from './letters/commands/kept-of-person.ts'
import { lettersKeepOfContact } from './letters/queries/kept-of-contact.ts'
import { officersKeep, officersKeepOfContact } from './officers/commands/kept.ts'
import { peopleKeep, peopleKeepOfContact } from './people/commands/kept.ts'
import type { ContactKnown, PersonKnown } from './people/queries/kept.ts'
import { plansKeep } from './plans/commands/kept.ts'
import { referralsKeepOfContact } from './referrals/queries/kept-of-contact.ts'
import { shiftsKeep } from './shifts/commands/kept.ts'
import { staircaseKeeps } from './staircase/commands/kept.ts'
import { statisticsKeep } from './statistics/commands/kept.ts'

/** Who keeps something about a person, in the order in which it is told and forgotten: the people room first. */
export const keptOfPerson: readonly Kept<PersonKnown>[] = [
  peopleKeep,
  lettersKeepOfPerson,
  competencesKeep,
  staircaseKeeps,
  plansKeep,
  shiftsKeep,
  bookingsKeep,
  attendanceKeeps,
  certificatesKeep,
  evaluationsKeep,
  ledgerKeeps,
  statisticsKeep,
  importsKeep,
  officersKeep,
  accessKeeps,
]

/** Who keeps something about someone who is turned to at a company. */
export const keptOfContact: readonly Kept<ContactKnown>[] = [
  peopleKeepOfContact,
  referralsKeepOfContact,
  lettersKeepOfContact,
  appointmentsKeepOfContact,
  agreementsKeepOfContact,
  assessmentsKeepOfContact,
  officersKeepOfContact,
]
