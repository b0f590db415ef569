import type { TrailWords } from '../../foundation/trail-words.ts'

/** What is kept of where a person has stood. */
export const staircaseTrail: TrailWords = {
  did: {},
  fields: {
    person_step: {
      from_on: { sv: 'Från och med', en: 'From' },
      step: { sv: 'Steg', en: 'Step' },
      because: { sv: 'Anledning', en: 'Reason' },
    },
  },
  parts: {
    steps: { sv: 'Steg på kompetenstrappan', en: 'Steps on the staircase', subject: 'person_step' },
  },
}
