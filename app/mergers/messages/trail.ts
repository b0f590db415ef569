import { type TrailWords, wordsFrom } from '../../foundation/trail-words.ts'
import { mergeTexts } from '../../twins/messages/merge.ts'

/** What is done when two companies become one. */
export const mergerTrail: TrailWords = {
  did: { 'companies-merged': { sv: 'Slog ihop två företag', en: 'Merged two companies' } },
  fields: {
    company: {
      name: { sv: 'Namn', en: 'Name' },
      merged_id: { sv: 'Gick upp i', en: 'Became part' },
      merged_name: { sv: 'Hette', en: 'Was called' },
      merged_number: { sv: 'Hade nummer', en: 'Had the number' },
      because: { sv: 'Eftersom', en: 'Because' },
      moved: { sv: 'Flyttades', en: 'Moved', fields: wordsFrom(mergeTexts, 'move_') },
    },
  },
}
