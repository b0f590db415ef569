import { texts } from '../../foundation/text.ts'

/** All companies' self-assessments together. */
export const allTexts = texts({
  title: { sv: 'Självskattning', en: 'Self-assessment' },
  verdict_none: { sv: 'Inget företag har skattat sig än.', en: 'No company has assessed itself yet.' },
  verdict_measured: {
    sv: (n: string) => `${n} företag har gjort 0-mätningen.`,
    en: (n: string) => `${n} companies have made their baseline.`,
  },
  verdict_moved: {
    sv: (pairs: string, area: string, moved: string) =>
      `${pairs} företag har mätt både först och sist. Mest har ${area} rört sig: ${moved}.`,
    en: (pairs: string, area: string, moved: string) =>
      `${pairs} companies have measured both first and last. ${area} has moved most: ${moved}.`,
  },
  lede: {
    sv: 'Var företagen säger att de står, från början och vid slutet, från 1 till 5.',
    en: 'Where the companies say that they stand, at the start and at the end, from 1 to 5.',
  },
  by_area: { sv: 'Område för område', en: 'Area by area' },
  moved: { sv: 'Förflyttning', en: 'Movement' },
  pairs: { sv: 'Företag med båda', en: 'Companies with both' },
  how: {
    sv: 'Ett företags värde är medelvärdet av dem som svarar där. Alla företag väger lika. Medelvärden visas när minst fem företag ingår; förflyttningen är slutmätning minus 0-mätning för företag som har båda, räknad före avrundning.',
    en: 'A company’s value is the mean of those who answer there. All companies weigh the same. Means are shown of at least five companies; the movement is the end less the baseline for companies with both, counted before rounding.',
  },
  in_fives: {
    sv: 'Företagen läggs till fem i taget, i den ordning som deras mätning stängde. Så kan inget enskilt företag räknas fram.',
    en: 'Companies are added five at a time, in the order in which their measurement closed. So no single company can be worked out.',
  },
  companies: { sv: 'Företagen', en: 'The companies' },
  company: { sv: 'Företag', en: 'Company' },
  between: { sv: 'Däremellan', en: 'In between' },
  open_until: { sv: (day: string) => `Öppen till ${day}`, en: (day: string) => `Open until ${day}` },
  none: { sv: 'Ingen mätning än', en: 'No measurement yet' },
  none_why: {
    sv: 'Öppna den första på ett företags sida, eller läs in svar under Import.',
    en: 'Open the first on a company’s page, or read answers in under Import.',
  },
  to_template: { sv: 'Se påståendena', en: 'See the statements' },
})
