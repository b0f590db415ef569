import type { TrailWords } from '../../foundation/trail-words.ts'

/** What is kept of a person's levels. */
export const competenceTrail: TrailWords = {
  did: {
    'competence-added': { sv: 'Lade till en kompetens', en: 'Added a competence' },
    'competence-changed': { sv: 'Ändrade en kompetens', en: 'Changed a competence' },
    'competences-merged': { sv: 'Slog ihop två kompetenser', en: 'Merged two competences' },
  },
  subjects: { competence: { sv: 'Kompetens', en: 'Competence' } },
  fields: {
    competence: {
      name: { sv: 'Namn', en: 'Name' },
      area: { sv: 'Område', en: 'Area' },
      seqf: { sv: 'SeQF-nivå', en: 'SeQF level' },
      esco: { sv: 'ESCO', en: 'ESCO' },
      aliases: { sv: 'Andra namn', en: 'Other names' },
      merged: { sv: 'Hopslagen med', en: 'Merged with' },
    },
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
