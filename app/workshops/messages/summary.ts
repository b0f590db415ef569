import { texts } from '../../foundation/text.ts'

/** What a workshop came to, as it is read afterwards. */
export const summaryTexts = texts({
  title: { sv: 'Sammanfattning', en: 'Summary' },
  title_of: {
    sv: (company: string) => `Mind the Gap på ${company}`,
    en: (company: string) => `Mind the Gap at ${company}`,
  },
  read: { sv: 'Läs sammanfattningen', en: 'Read the summary' },
  verdict: {
    sv: (needs: string, decisions: string) => `${needs} behov och ${decisions} beslut.`,
    en: (needs: string, decisions: string) => `${needs} needs and ${decisions} decisions.`,
  },
  under_way: {
    sv: 'Workshopen pågår. Det här är så långt ni har kommit.',
    en: 'The workshop is under way. This is how far you have come.',
  },
  met: { sv: (days: string) => `Vi träffades ${days}.`, en: (days: string) => `We met on ${days}.` },
  needs: { sv: 'Behoven i ordning', en: 'The needs in order' },
  talks: { sv: 'Det ni talade om', en: 'What you talked about' },
  nothing: { sv: 'Inget antecknat.', en: 'Nothing noted.' },
  parked: { sv: 'Lagt åt sidan', en: 'Put aside' },
  pdf: { sv: 'Ladda ner som PDF', en: 'Download as PDF' },
  foot: {
    sv: (programme: string) => `Mind the Gap, ${programme}`,
    en: (programme: string) => `Mind the Gap, ${programme}`,
  },
  who_has_it: {
    sv: 'Den läses av företaget, de som leder projektet med företaget och det ombud som var med. Den innehåller inga namn på enskilda.',
    en: 'It is read by the company, those who run the programme with it and the officer who attended. It holds no names of individuals.',
  },
})
