import type { Processing } from '../../foundation/processing.ts'

/** Tips about companies, and the open door. */
export const referralsProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Ta emot förmedlingar av företag och svara den som förmedlade.',
      en: 'To take in tips about companies and to answer whoever gave them.',
    },
    about: ['contact', 'officer'],
    data: {
      sv: 'Vem som förmedlade, vem man kan ringa på företaget, och vad företaget behöver. Förmedlingen gäller företaget, aldrig en persons medlemskap.',
      en: 'Who gave the tip, whom to telephone at the company, and what the company needs. The tip is about the company, never about anyone’s membership.',
    },
    source: {
      sv: 'Ombudet, ett annat projekt, eller den som anmälde intresse på den öppna sidan.',
      en: 'The officer, another programme, or whoever told of interest on the open page.',
    },
    recipients: {
      sv: 'Parten som tar hand om företaget, och den som förmedlade det.',
      en: 'The partner that takes care of the company, and whoever gave the tip.',
    },
    kept: 'programme',
  },
]
