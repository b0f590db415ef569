import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

type About = Record<string, string>

/** What the pages of the letters say. */
export const letterPageTexts = texts({
  settings: { sv: 'Projektets inställningar', en: 'Settings of the programme' },
  letters: { sv: 'Brev', en: 'Letters' },
  verdict: {
    sv: (own: number, all: number) =>
      own === 0
        ? `Alla ${all} brev går ut med Spångs egna ord.`
        : `${own} av ${all} brev går ut med projektets egna ord.`,
    en: (own: number, all: number) =>
      own === 0
        ? `All ${all} letters leave with the words of Spång.`
        : `${own} of ${all} letters leave with the programme’s own words.`,
  },
  lede: {
    sv: 'Öppna ett brev för att se det som det går ut och för att ändra orden.',
    en: 'Open a letter to see it as it leaves and to change its words.',
  },
  letter: { sv: 'Brev', en: 'Letter' },
  words_of: { sv: 'Ord', en: 'Words' },
  kind: { sv: 'Går till', en: 'Goes to' },
  words_product: { sv: 'Spångs', en: 'of Spång' },
  words_own: {
    sv: (versions: string) => `egna (${versions})`,
    en: (versions: string) => `own (${versions})`,
  },
  language_sv: { sv: 'svenska', en: 'Swedish' },
  language_en: { sv: 'engelska', en: 'English' },
  version_in: {
    sv: (language: string, version: number) => `${language}, version ${version}`,
    en: (language: string, version: number) => `${language}, version ${version}`,
  },
  duty: { sv: 'alla, även avanmälda', en: 'everyone, also those who unsubscribed' },
  optional: { sv: 'dem som inte har avanmält sig', en: 'those who have not unsubscribed' },
  awaited: { sv: 'går genast, även i tysta timmar', en: 'leaves at once, in quiet hours too' },
  choose_language: { sv: 'Brevets språk', en: 'Language of the letter' },
  in_sv: { sv: 'Svenska', en: 'Swedish' },
  in_en: { sv: 'Engelska', en: 'English' },
  subject: { sv: 'Rubrik', en: 'Subject' },
  body: { sv: 'Text', en: 'Text' },
  body_hint: { sv: 'En tom rad ger ett nytt stycke.', en: 'An empty line begins a new paragraph.' },
  placeholders: { sv: 'Ord som fylls i', en: 'Words that are filled in' },
  placeholders_intro: {
    sv: 'Skriv dem med klamrar, så byts de mot det rätta när brevet går.',
    en: 'Write them in braces, and they are replaced when the letter leaves.',
  },
  example: { sv: 'Exempel', en: 'Example' },
  save: { sv: 'Spara orden', en: 'Save the words' },
  look: { sv: 'Se hur det blir', en: 'See how it looks' },
  withdraw: { sv: 'Tillbaka till Spångs ord', en: 'Back to the words of Spång' },
  preview: { sv: 'Så går brevet ut', en: 'How the letter leaves' },
  preview_unsaved: {
    sv: 'Så skulle brevet gå ut. Inget är sparat.',
    en: 'How it would leave. Nothing is saved.',
  },
  as_html: { sv: 'Med form', en: 'Formatted' },
  as_text: { sv: 'Som ren text', en: 'As plain text' },
  versions: { sv: 'Tidigare ord', en: 'Earlier words' },
  version: { sv: 'Version', en: 'Version' },
  language: { sv: 'Språk', en: 'Language' },
  made: { sv: 'Sparad', en: 'Saved' },
  who: { sv: 'Av', en: 'By' },
  somebody: { sv: 'någon annan', en: 'someone else' },

  subject_missing: { sv: 'Skriv en rubrik.', en: 'Write a subject.' },
  subject_one_line: { sv: 'Rubriken ska stå på en rad.', en: 'The subject stands on one line.' },
  body_missing: { sv: 'Skriv brevets text.', en: 'Write the text of the letter.' },
  text_too_long: { sv: 'Texten är för lång. Korta den.', en: 'The text is too long. Shorten it.' },
  language_missing: { sv: 'Välj språk.', en: 'Choose a language.' },
  unknown_placeholder: {
    sv: ({ name, known }: About) =>
      `{${name}} finns inte i det här brevet. Det här går att fylla i: ${known || 'ingenting'}.`,
    en: ({ name, known }: About) =>
      `{${name}} is not in this letter. What can be filled in: ${known || 'nothing'}.`,
  },
  code_missing: {
    sv: '{code} måste stå i brevet: utan koden är det ingenting.',
    en: '{code} has to stand in the letter: it is nothing without the code.',
  },
  code_in_subject: {
    sv: '{code} får inte stå i ämnesraden, som sparas och läses av fler. Skriv den i brevet.',
    en: '{code} cannot stand in the subject, which is kept and read by more people. Write it in the letter.',
  },
  brace_alone: {
    sv: 'En klammer saknar sin andra hälft. Skriv till exempel {title}.',
    en: 'A brace lacks its other half. Write {title}, for example.',
  },
  same_words: { sv: 'Orden är desamma som redan gäller.', en: 'The words are the ones already in force.' },
  changed_by_other: {
    sv: 'Någon annan sparade just nu. Öppna sidan igen och se vad som gäller.',
    en: 'Someone else has just saved. Open the page again and see what is in force.',
  },
  ...sentBeforeTexts,

  // unsubscribing
  unsubscribe_title: {
    sv: (name: string) => `Brev från ${name}`,
    en: (name: string) => `Letters from ${name}`,
  },
  unsubscribe_lede: {
    sv: 'Du kan slippa påminnelser och nyheter. Brev om det du har kommit överens om, koder och bokade tider kommer ändå.',
    en: 'You can do without reminders and news. Letters about what you have agreed to, codes and booked times still come.',
  },
  unsubscribe_button: { sv: 'Avanmäl mig', en: 'Unsubscribe me' },
  unsubscribed_title: { sv: 'Du är avanmäld.', en: 'You are unsubscribed.' },
  unsubscribed_lede: {
    sv: (name: string) =>
      `Du får inga fler sådana brev från ${name}. Ångrar du dig räcker det att trycka här.`,
    en: (name: string) => `You get no more such letters from ${name}. If you change your mind, press here.`,
  },
  wanted_button: { sv: 'Skicka mig brev igen', en: 'Send me letters again' },
})
