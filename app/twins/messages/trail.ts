import type { TrailWords } from '../../foundation/trail-words.ts'

/** What is done to companies that look like the same. */
export const twinTrail: TrailWords = {
  did: {
    'companies-told-apart': { sv: 'Sade att två företag inte är samma', en: 'Told two companies apart' },
  },
  fields: {
    company: {
      other_id: { sv: 'Det andra företaget', en: 'The other company' },
    },
  },
}
