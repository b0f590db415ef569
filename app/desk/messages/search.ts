import { texts } from '../../foundation/text.ts'

export const searchTexts = texts({
  search: { sv: 'Sök', en: 'Search' },
  field: { sv: 'Namn, organisationsnummer, kod eller ort', en: 'Name, organisation number, code or place' },
  hint: {
    sv: 'Början av ett ord räcker. Personnummer söks aldrig.',
    en: 'The beginning of a word is enough. Personal numbers are never searched.',
  },
  begin: { sv: 'Vad letar du efter?', en: 'What are you looking for?' },
  too_short: { sv: 'Skriv minst två tecken.', en: 'Write at least two characters.' },
  no_numbers: {
    sv: 'Personnummer söks inte. Skriv namnet i stället.',
    en: 'Personal numbers are not searched. Write the name instead.',
  },
  found: {
    sv: (n: number, q: string) => (n === 1 ? `En träff på ”${q}”.` : `${n} träffar på ”${q}”.`),
    en: (n: number, q: string) => (n === 1 ? `One hit for “${q}”.` : `${n} hits for “${q}”.`),
  },
  nothing: { sv: (q: string) => `Inget heter ”${q}”.`, en: (q: string) => `Nothing is called “${q}”.` },
  nothing_why: {
    sv: 'Pröva början av namnet, eller ett ord i taget. Sökningen ser bara det som du får se.',
    en: 'Try the beginning of the name, or one word at a time. The search sees only what you may see.',
  },
  show_all: { sv: (n: number) => `Visa alla ${n}`, en: (n: number) => `Show all ${n}` },
  more: {
    sv: (n: number) => `Bara de ${n} första visas. Skriv ett ord till.`,
    en: (n: number) => `Only the first ${n} are shown. Write one more word.`,
  },
})
