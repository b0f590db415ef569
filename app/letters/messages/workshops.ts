import { letterWords } from './words.ts'

/** A letter to whoever is to sign what a workshop came to. */
export const workshopLetters = letterWords({
  workshop_code: {
    is_duty: true,
    is_awaited: true,
    values: {
      code: '123 456',
      minutes: '15',
      company: 'Exempelbolaget AB',
      programme: 'Exempelprogrammet',
      name: 'Kim Exempel',
    },
    sv: {
      subject: 'Kod för att skriva under sammanfattningen',
      body: 'Koden är {code}\n\nDen gäller i {minutes} minuter. Med den skriver {name} under sammanfattningen av Mind the Gap på {company}, i {programme}.\n\nHar du inte läst sammanfattningen? Lämna inte ut koden. Be om att få läsa den först.',
    },
    en: {
      subject: 'Code to sign the summary',
      body: 'The code is {code}\n\nIt is good for {minutes} minutes. With it {name} signs the summary of Mind the Gap at {company}, in {programme}.\n\nHave you not read the summary? Do not give the code away. Ask to read it first.',
    },
  },
})
