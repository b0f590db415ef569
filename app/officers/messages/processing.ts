import type { Processing } from '../../foundation/processing.ts'

/** What officers note at workplaces. */
export const officersProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Visa vilka arbetsplatser ombuden har besökt, och vad som spreds där.',
      en: 'To show which workplaces officers have visited, and what was passed on there.',
    },
    about: ['officer', 'contact'],
    data: {
      sv: 'Ombudets namn, företag, dag, timmar och en anteckning om besöket.',
      en: 'The officer’s name, company, day, hours and a note on the visit.',
    },
    source: { sv: 'Ombudet.', en: 'The officer.' },
    recipients: { sv: 'De som leder och granskar projektet.', en: 'Those who lead and audit the programme.' },
    kept: 'programme',
  },
]
