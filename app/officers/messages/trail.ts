import type { TrailWords } from '../../foundation/trail-words.ts'

/** What officers note of their visits. */
export const officerTrail: TrailWords = {
  did: {
    'visit-noted': { sv: 'Antecknade ett besök', en: 'Noted a visit' },
    'visit-changed': { sv: 'Ändrade ett besök', en: 'Changed a visit' },
    'next-step-taken': { sv: 'Tog nästa steg', en: 'Took the next step' },
  },
  fields: {
    company: {
      kind: {
        sv: 'Typ',
        en: 'Kind',
        values: {
          visit: { sv: 'besök', en: 'visit' },
          call: { sv: 'samtal', en: 'call' },
          workshop: { sv: 'workshop', en: 'workshop' },
          meeting: { sv: 'möte', en: 'meeting' },
          follow_up: { sv: 'uppföljning', en: 'follow-up' },
          other: { sv: 'annat', en: 'other' },
        },
      },
      held_on: { sv: 'Dag', en: 'Day' },
    },
    visit: {
      company: { sv: 'Företag', en: 'Company' },
      kind: { sv: 'Typ', en: 'Kind' },
      held_on: { sv: 'Dag', en: 'Day' },
      met: { sv: 'Träffade', en: 'Met' },
      note: { sv: 'Anteckning', en: 'Note' },
      next_step: { sv: 'Nästa steg', en: 'Next step' },
    },
  },
  parts: {
    written: { sv: 'Anteckningar där namnet står', en: 'Notes in which the name stands', subject: 'visit' },
  },
}
