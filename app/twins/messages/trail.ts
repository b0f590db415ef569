import { type TrailWords, wordsFrom } from '../../foundation/trail-words.ts'
import { mergeTexts } from './merge.ts'

/** What is done to companies that are, or look like, the same. */
export const twinTrail: TrailWords = {
  did: {
    'companies-merged': { sv: 'Slog ihop två företag', en: 'Merged two companies' },
    'companies-told-apart': { sv: 'Sade att två företag inte är samma', en: 'Told two companies apart' },
  },
  fields: {
    company: {
      name: { sv: 'Namn', en: 'Name' },
      merged_id: { sv: 'Gick upp i', en: 'Became part' },
      merged_name: { sv: 'Hette', en: 'Was called' },
      merged_number: { sv: 'Hade nummer', en: 'Had the number' },
      because: { sv: 'Eftersom', en: 'Because' },
      moved: { sv: 'Flyttades', en: 'Moved', fields: wordsFrom(mergeTexts, 'move_') },
      other_id: { sv: 'Det andra företaget', en: 'The other company' },
    },
  },
}
