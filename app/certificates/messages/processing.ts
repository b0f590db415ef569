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
]
