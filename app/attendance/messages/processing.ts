import type { Processing } from '../../foundation/processing.ts'

/** Attendance and signatures. */
export const attendanceProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Visa vilka timmar som någon har deltagit.',
      en: 'To show which hours someone has attended.',
    },
    about: ['participant'],
    data: {
      sv: 'När deltagaren kom till ett kurspass, en egen kod för skärmen i rummet i en form som inte går att läsa, närvaro per kurspass, underskrift med tidpunkt, vad som skrevs under och om det gjordes med en engångskod, vad deltagaren säger är fel, rättelser med skäl.',
      en: 'When the participant came to a session, a code of their own for the screen in the room in a form that cannot be read, attendance at each session, signature with its moment, what was signed and whether a one-time code was used, what the participant says is wrong, corrections with their reasons.',
    },
    source: {
      sv: 'Företaget, utbildaren och personen själv.',
      en: 'The company, the trainer and the person.',
    },
    recipients: {
      sv: 'De som leder och granskar projektet; utbildaren ser namnen på sina egna kurspass; företaget ser sina egna anställda.',
      en: 'Those who lead and audit the programme; the trainer sees the names at their own sessions; the company sees its own employees.',
    },
    kept: 'programme',
  },
]
