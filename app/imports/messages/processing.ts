import type { Processing } from '../../foundation/processing.ts'

/** Registers that are read in. */
export const importsProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Läsa in företagens och utbildarnas listor, och kunna visa vad som blev av varje rad.',
      en: 'To read the lists of companies and trainers, and to be able to show what became of each row.',
    },
    about: ['participant', 'contact'],
    data: {
      sv: 'De inlästa raderna, förseglade, med skälet när en rad inte kunde läsas.',
      en: 'The rows that were read, sealed, with the reason where a row could not be read.',
    },
    source: { sv: 'Företaget eller utbildaren.', en: 'The company or the trainer.' },
    recipients: { sv: 'De som leder och granskar projektet.', en: 'Those who lead and audit the programme.' },
    kept: 'programme',
  },
]
