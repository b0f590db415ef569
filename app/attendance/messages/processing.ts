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
  {
    purpose: {
      sv: 'Kunna visa att timmarna är underskrivna, när det skedde på papper.',
      en: 'To be able to show that the hours are signed, where that was done on paper.',
    },
    about: ['participant'],
    data: {
      sv: 'Bild av den underskrivna listan: namn, företag, tid och namnteckning.',
      en: 'A picture of the signed list: name, company, time and signature.',
    },
    source: { sv: 'Den som höll i dagen.', en: 'Whoever held the day.' },
    recipients: {
      sv: 'De som ordnar utbildningen, och utbildaren som höll passet. Inget företag.',
      en: 'Those who arrange the training, and the provider who held the session. No company.',
    },
    kept: 'programme',
  },
  {
    purpose: {
      sv: 'Ge timmarna till rätt person när någon har kommit utan plats.',
      en: 'To give the hours to the right person when somebody has come without a seat.',
    },
    about: ['participant'],
    data: {
      sv: 'Namn och företag så som personen sa dem, kurspass och tid.',
      en: 'Name and company as the person said them, session and time.',
    },
    source: { sv: 'Den som höll i dagen.', en: 'Whoever held the day.' },
    recipients: {
      sv: 'Den som höll i dagen, de som ordnar utbildningen, och företaget som personen uppgav.',
      en: 'Whoever held the day, those who arrange the training, and the company that the person gave.',
    },
    kept: {
      sv: 'Tills företaget har sagt vem det är, eller timmarna har låtits gå; då raderas namnet genast.',
      en: 'Until the company has said who it is, or the hours have been let go; the name is then erased at once.',
    },
  },
]
