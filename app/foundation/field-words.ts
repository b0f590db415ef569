import { texts } from './text.ts'

/** What is said beside a text in whichever form, where the room says nothing else: by its code. */
export const fieldWords = texts({
  text_too_long: { sv: 'Texten är för lång. Korta den.', en: 'The text is too long. Shorten it.' },
  cannot_be_printed: {
    sv: ({ sign }: { sign: string }) => `Tecknet ${sign} går inte att skriva ut i ett dokument. Ta bort det.`,
    en: ({ sign }: { sign: string }) => `The sign ${sign} cannot be printed in a document. Take it out.`,
  },
  tells_personal_number: {
    sv: 'Det här ser ut som ett personnummer. Skriv utan det: personnummer får bara stå i sitt eget fält.',
    en: 'This looks like a personal number. Write without it: personal numbers may stand in their own field only.',
  },
  tells_number_or_telephone: {
    sv: 'Det här kan vara ett personnummer. Är det ett telefonnummer, skriv det med +46. Skriv annars utan det.',
    en: 'This may be a personal number. If it is a telephone number, write it with +46. Write without it otherwise.',
  },
})
