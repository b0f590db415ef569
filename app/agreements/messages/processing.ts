import type { Processing } from '../../foundation/processing.ts'

/** Who accepts on behalf of a company. */
export const agreementsProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Visa att företaget har godkänt överenskommelsen och lämnat försäkran om statsstöd.',
      en: 'To show that the company has accepted the agreement and declared its state aid.',
    },
    about: ['contact'],
    data: {
      sv: 'Namn, befattning, e-post, tidpunkt och dokumentet.',
      en: 'Name, title, e-mail, moment and the document.',
    },
    source: { sv: 'Personen själv eller företaget.', en: 'The person or the company.' },
    recipients: {
      sv: 'De som leder och granskar projektet, företaget, Svenska ESF-rådet.',
      en: 'Those who lead and audit the programme, the company, the Swedish ESF Council.',
    },
    kept: 'programme',
  },
]
