/** What the languages of the screen and of letters are called. */
export const languages = {
  sv: { sv: 'svenska', en: 'Swedish' },
  en: { sv: 'engelska', en: 'English' },
}
