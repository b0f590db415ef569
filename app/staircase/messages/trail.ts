import type { TrailWords } from '../../foundation/trail-words.ts'

/** The staircase, and what is kept of where a person has stood. */
export const staircaseTrail: TrailWords = {
  did: {
    'person-moved': { sv: 'Flyttade någon på trappan', en: 'Moved someone on the staircase' },
    'person-step-replaced': {
      sv: 'Ersatte någons steg samma dag',
      en: 'Replaced someone’s step of the same day',
    },
    'protected-steps-read': {
      sv: 'Läste var en person med skyddad identitet står på trappan',
      en: 'Read where a person with protected identity stands on the staircase',
    },
    'protected-person-moved': {
      sv: 'Flyttade en person med skyddad identitet på trappan',
      en: 'Moved a person with protected identity on the staircase',
    },
    'roles-placed': { sv: 'Satte befattningar på trappan', en: 'Placed roles on the staircase' },
    'staircase-added': { sv: 'Lade in en version av trappan', en: 'Added a version of the staircase' },
  },
  fields: {
    person: { from_on: { sv: 'Från och med', en: 'From' } },
    company: { roles: { sv: 'Befattningar', en: 'Roles' } },
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
