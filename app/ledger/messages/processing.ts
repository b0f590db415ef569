import type { Processing } from '../../foundation/processing.ts'

/** Hours as co-financing. */
export const ledgerProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Redovisa företagens medfinansiering i deltagartimmar.',
      en: 'To account for the companies’ co-financing in hours of participation.',
    },
    about: ['participant'],
    data: {
      sv: 'Timmar per dag, företag och utbildning, utan namn i redovisningen.',
      en: 'Hours by day, company and training, without names in the account.',
    },
    source: { sv: 'Den undertecknade närvaron.', en: 'The signed attendance.' },
    recipients: {
      sv: 'Svenska ESF-rådet och revisorer.',
      en: 'The Swedish ESF Council and auditors.',
    },
    kept: 'programme',
  },
]
