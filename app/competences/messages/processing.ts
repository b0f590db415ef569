import type { Processing } from '../../foundation/processing.ts'

/** What people know and are to know. */
export const competencesProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Planera utbildning efter vad var och en kan och behöver kunna. Inte lön eller uppsägning.',
      en: 'To plan training by what each person can do and needs to. Not pay or dismissal.',
    },
    about: ['participant'],
    data: {
      sv: 'Nivå och önskad nivå i en kompetens, dag, och om personen, chefen eller en validering säger det.',
      en: 'Level and wanted level in a competence, the day, and whether the person, the manager or a validation says so.',
    },
    source: {
      sv: 'Företagets register, personen själv, chefen eller en validering.',
      en: 'The company’s register, the person, the manager or a validation.',
    },
    recipients: {
      sv: 'Ingen ser dem med namn än. Antal visas för dem som leder projektet.',
      en: 'Nobody sees them by name yet. Counts are shown to those who lead the programme.',
    },
    kept: 'programme',
  },
]
