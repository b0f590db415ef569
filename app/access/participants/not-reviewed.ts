import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'

/** Said where nobody who speaks the language has read the translation; empty where it is our own language. */
export const notReviewed: Readonly<Record<ParticipantLanguage, string>> = {
  sv: '',
  en: '',
  ar: 'لم تُراجع هذه الترجمة بعد.',
  bs: 'Ovaj prijevod još nije provjeren.',
  pl: 'To tłumaczenie nie zostało jeszcze sprawdzone.',
  so: 'Turjumaaddan weli lama hubin.',
  uk: 'Цей переклад ще не перевірено.',
}
