import type { TrailWords } from '../../foundation/trail-words.ts'

/** What is kept of a person's levels. */
export const competenceTrail: TrailWords = {
  did: {},
  fields: {
    competence_level: {
      competence: { sv: 'Kompetens', en: 'Competence' },
      rated_on: { sv: 'Dag', en: 'Day' },
      source: {
        sv: 'Enligt',
        en: 'According to',
        values: {
          own: { sv: 'personen själv', en: 'the person' },
          manager: { sv: 'chef', en: 'manager' },
          validation: { sv: 'validering', en: 'validation' },
        },
      },
      level: { sv: 'Nivå', en: 'Level' },
      wanted: { sv: 'Önskad nivå', en: 'Wanted level' },
    },
  },
  parts: {
    competence_levels: { sv: 'Kompetensnivåer', en: 'Levels of competence', subject: 'competence_level' },
  },
}
