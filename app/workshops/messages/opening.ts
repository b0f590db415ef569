import { texts } from '../../foundation/text.ts'

/** What is known when a workshop opens. */
export const openingTexts = texts({
  known: { sv: 'Det här vet ni redan', en: 'What is known already' },
  known_intro: {
    sv: 'Börja här. Ingen nämns vid namn.',
    en: 'Begin here. Nobody is named.',
  },
  assessment: { sv: 'Självskattning', en: 'Self-assessment' },
  assessment_none: { sv: 'Ingen mätning är klar än.', en: 'No measurement has closed yet.' },
  levels: { sv: 'Kompetenser', en: 'Competences' },
  levels_shut: {
    sv: 'Nivåer visas när företaget har öppnat dem.',
    en: 'Levels are shown when the company has opened them.',
  },
  most_gaps: { sv: (gaps: string) => `Störst gap: ${gaps}.`, en: (gaps: string) => `Largest gaps: ${gaps}.` },
  gap: {
    sv: (name: string, n: string) => `${name} (${n})`,
    en: (name: string, n: string) => `${name} (${n})`,
  },
  steps: { sv: 'Kompetenstrappan', en: 'The staircase' },
})
