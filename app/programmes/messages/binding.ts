import { texts } from '../../foundation/text.ts'

/** Which signature binds, and what the authority has answered. */
export const bindingTexts = texts({
  binding: { sv: 'Underskrift som gäller', en: 'Signature that binds' },
  binding_none: {
    sv: 'Myndigheten har inte svarat. Tills dess gäller underskriften här i Spång, utan engångskod. Det är ett antagande.',
    en: 'The authority has not answered. Until then the signature here in Spång binds, without a one-time code. That is an assumption.',
  },
  new_binding: { sv: 'Anteckna myndighetens svar', en: 'Note the authority’s answer' },
  new_binding_lede: {
    sv: 'Timmar från den dagen medfinansieras bara med den underskrift som gäller. Det som redan är noterat räknas om.',
    en: 'Hours from that day on are co-financed only with the signature that binds. What is noted already is counted again.',
  },
  binds: { sv: 'Vilken underskrift gäller?', en: 'Which signature binds?' },
  which: { sv: 'Gäller', en: 'Binds' },
  binds_ours: { sv: 'vår, i Spång', en: 'ours, in Spång' },
  binds_ours_code: { sv: 'vår, i Spång, med engångskod', en: 'ours, in Spång, with a one-time code' },
  binds_portal: { sv: 'myndighetens portal', en: 'the authority’s portal' },
  binds_paper: { sv: 'papper', en: 'paper' },
  note_ours: {
    sv: 'Deltagaren skriver under med sin länk, på gemensam skärm eller på papper.',
    en: 'The participant signs by link, on a shared screen or on paper.',
  },
  note_ours_code: {
    sv: 'Den som skriver under med sin länk får en kod till sin egen mobil eller e-post. Den som har varken eller skriver under på lärarens telefon eller på papper. Det som redan är underskrivet gäller ändå.',
    en: 'Whoever signs by link gets a code to their own mobile or e-mail. Whoever has neither signs on the trainer’s phone or on paper. What is signed already stands.',
  },
  note_portal: {
    sv: 'Timmarna knappas in i portalen och kvittot antecknas här. Ingen skriver under här.',
    en: 'The hours are keyed into the portal and its receipt is noted here. Nobody signs here.',
  },
  note_paper: {
    sv: 'Listan skrivs under på papper, och var originalet ligger antecknas. Ingen skriver under på telefon.',
    en: 'The list is signed on paper, and where the original lies is noted. Nobody signs on a phone.',
  },
  answer: { sv: 'Myndighetens svar', en: 'The authority’s answer' },
  as_file: { sv: 'Svaret som fil', en: 'The answer as a file' },
  answer_hint: { sv: 'Med myndighetens egna ord.', en: 'In the authority’s own words.' },
  answered_on: { sv: 'Svarade den', en: 'Answered on' },
  answered_by: { sv: 'Vem svarade, och var finns svaret?', en: 'Who answered, and where is the answer?' },
  answered_by_hint: {
    sv: 'Funktion och diarienummer. Inget namn.',
    en: 'Function and reference number. No name.',
  },
  save_binding: { sv: 'Spara svaret', en: 'Save the answer' },
})
