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
    source: {
      sv: 'Företagets register, eller processledaren, som går efter nivåer, utbildningar och valideringar.',
      en: 'The company’s register, or the process leader, who goes by levels, trainings and validations.',
    },
    recipients: {
      sv: 'Processledaren, när företaget har öppnat nivåer med namn. Antal visas för dem som leder projektet.',
      en: 'The process leader, when the company has opened levels by name. Counts are shown to those who lead the programme.',
    },
    kept: 'programme',
  },
]
