import type { Processing } from '../../foundation/processing.ts'

/** What somebody has learned, as it was assessed and certified. */
export const certificatesProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Ge den som har deltagit ett intyg som nästa arbetsgivare kan lita på.',
      en: 'To give whoever has taken part a certificate that the next employer can trust.',
    },
    about: ['participant'],
    data: {
      sv: 'Utbildning, dagar, timmar och del av alla pass, vad utbildningen leder till, bedömt resultat med dag, bedömare och hur det bedömdes, intygets nummer, och vad deltagaren har valt att visa den som kontrollerar numret.',
      en: 'Course, days, hours and part of all sessions, what the course leads to, an assessed outcome with its day, assessor and how it was assessed, the number of the certificate, and what the participant has chosen to show to whoever checks the number.',
    },
    source: {
      sv: 'Närvaron, den som har bedömt, och deltagaren själv.',
      en: 'The attendance, whoever has assessed, and the participant.',
    },
    recipients: {
      sv: 'De som leder och granskar projektet; utbildaren ser sina egna tillfällen; den som har intygets nummer ser att det gäller, och det som deltagaren har valt att visa. Inget företag.',
      en: 'Those who lead and audit the programme; the trainer sees their own occasions; whoever has the number of the certificate sees that it is valid, and what the participant has chosen to show. No company.',
    },
    kept: 'programme',
  },
  {
    purpose: {
      sv: 'Låta en chef avgöra om någon har nått den nivå som en utbildning leder till.',
      en: 'To let a manager decide whether somebody has reached the level that a training leads to.',
    },
    about: ['participant'],
    data: {
      sv: 'Vilken utbildning som föreslog en nivå, och om den godtogs eller avvisades. Vad som föreslås räknas fram ur närvaron och sparas inte.',
      en: 'Which training proposed a level, and whether it was taken or refused. What is proposed is worked out of the attendance and is not kept.',
    },
    source: {
      sv: 'Närvaron, kursens mål och företaget.',
      en: 'The attendance, what the course leads to, and the company.',
    },
    recipients: {
      sv: 'Företaget självt och processledare, när företaget visar nivåer med namn.',
      en: 'The company itself and process leaders, when the company shows levels by name.',
    },
    kept: 'programme',
  },
]
