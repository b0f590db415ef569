import type { TrailWords } from '../../foundation/trail-words.ts'

/** What is done with all that is kept of someone. */
export const deskTrail: TrailWords = {
  did: {
    'contact-exported': {
      sv: 'Tog ut allt om en kontaktperson',
      en: 'Took out everything about a contact person',
    },
    'person-exported': { sv: 'Tog ut allt om en person', en: 'Took out everything about a person' },
    'person-forgotten': { sv: 'Raderade en persons uppgifter', en: 'Erased a person’s details' },
  },
  fields: { person: { started: { sv: 'Har varit i utbildning', en: 'Has been in training' } } },
}
