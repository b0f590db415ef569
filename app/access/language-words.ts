/** What the languages of the screen and of letters are called. */
export const languages = {
  sv: { sv: 'svenska', en: 'Swedish' },
  en: { sv: 'engelska', en: 'English' },
}

/** What the languages of participants are called. */
export const participantLanguages = {
  ...languages,
  ar: { sv: 'arabiska', en: 'Arabic' },
  bs: { sv: 'bosniska', en: 'Bosnian' },
  pl: { sv: 'polska', en: 'Polish' },
  so: { sv: 'somaliska', en: 'Somali' },
  uk: { sv: 'ukrainska', en: 'Ukrainian' },
}
