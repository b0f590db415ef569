import type { Processing } from '../../foundation/processing.ts'

/** Where people stand on the staircase. */
export const staircaseProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Se hur människor flyttar upp i Kompetenstrappan och vilken plats det ger nedanför.',
      en: 'To see how people move up the staircase and what room it leaves below.',
    },
    about: ['participant'],
    data: { sv: 'Steg, från vilken dag, och varför.', en: 'Step, from which day, and why.' },
    source: { sv: 'Företagets register.', en: 'The company’s register.' },
    recipients: {
      sv: 'Ingen ser dem med namn än. Antal visas för dem som leder projektet.',
      en: 'Nobody sees them by name yet. Counts are shown to those who lead the programme.',
    },
    kept: 'programme',
  },
]
