import { texts } from '../../foundation/text.ts'

type About = Record<string, string>

/** What the page says on which a programme changes the words of its SMS. */
export const smsWordsTexts = texts({
  sms: { sv: 'SMS', en: 'SMS' },
  sms_words: { sv: (letter: string) => `SMS: ${letter}`, en: (letter: string) => `SMS: ${letter}` },
  to_sms: { sv: 'Ändra SMS', en: 'Change the SMS' },
  choose_language: { sv: 'SMS:ets språk', en: 'Language of the SMS' },
  language: { sv: 'Språk', en: 'Language' },
  words: { sv: 'Text', en: 'Text' },
  words_hint: {
    sv: 'Kort. Länken kommer av sig själv efter texten. Inget namn: telefonen kan vara någon annans.',
    en: 'Short. The link comes by itself after the text. No name: the telephone may be somebody else’s.',
  },
  lede: {
    sv: 'Går till den som har mobil och ingen e-postadress.',
    en: 'Goes to whoever has a mobile and no e-mail address.',
  },
  off: {
    sv: 'Språket är inte påslaget i projektet: SMS går på svenska.',
    en: 'The language is not switched on in the programme: SMS leave in Swedish.',
  },
  not_reviewed: {
    sv: 'Ingen som talar språket har läst Spångs text än.',
    en: 'Nobody who speaks the language has read the text of Spång yet.',
  },
  preview: { sv: 'Så går det ut', en: 'How it leaves' },
  preview_unsaved: {
    sv: 'Så skulle det gå ut. Inget är sparat.',
    en: 'How it would leave. Nothing is saved.',
  },
  parts: {
    sv: (parts: number, signs: number) =>
      parts === 1
        ? `1 del, ${signs} tecken`
        : `${parts} delar, ${signs} tecken. Varje del kostar som ett SMS.`,
    en: (parts: number, signs: number) =>
      parts === 1 ? `1 part, ${signs} signs` : `${parts} parts, ${signs} signs. Each part costs as one SMS.`,
  },
  sms_missing: { sv: 'Skriv texten.', en: 'Write the text.' },
  placeholder_missing: {
    sv: ({ name }: About) => `{${name}} måste stå i texten.`,
    en: ({ name }: About) => `{${name}} has to stand in the text.`,
  },
})
