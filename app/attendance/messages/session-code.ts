import { texts } from '../../foundation/text.ts'

/** The code of a session on the wall and on paper, for whoever holds it. */
export const sessionCodeTexts = texts({
  title: { sv: 'Säg att du är här', en: 'Say that you are here' },
  how: {
    sv: 'Läs av bilden med telefonens kamera.',
    en: 'Scan the picture with the camera of your phone.',
  },
  or: {
    sv: (host: string) => `Eller gå till ${host} och skriv:`,
    en: (host: string) => `Or go to ${host} and write:`,
  },
  changes: {
    sv: 'Koden byts var 30:e sekund.',
    en: 'The code changes every 30 seconds.',
  },
  opens: { sv: (time: string) => `Öppnar ${time}`, en: (time: string) => `Opens at ${time}` },
  over: { sv: 'Passet är slut.', en: 'The session is over.' },
  sheet: { sv: 'Kod för dagen', en: 'Code for the day' },
  sheet_lede: {
    sv: 'Sätt upp bladet i rummet där det inte finns någon projektor. Koden gäller hela dagen, och därför bekräftar du i närvarolistan att de som har läst av den var här.',
    en: 'Put the sheet up in a room without a projector. The code is good all day, so you confirm on the attendance list that those who scanned it were here.',
  },
})
