import { inWords, inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'

/** What the catalogue says that everyone may read. */
export const openCatalogueTexts = texts({
  title: { sv: 'Utbildningar', en: 'Courses' },
  page_title: {
    sv: (programme: string) => `Utbildningar – ${programme}`,
    en: (programme: string) => `Courses – ${programme}`,
  },
  verdict: {
    sv: (courses: number, coming: number) =>
      `${courses === 1 ? 'En utbildning' : `${inWordsFirst('sv', courses)} utbildningar`}, ${coming === 1 ? 'ett kommande tillfälle' : `${inWords('sv', coming)} kommande tillfällen`}.`,
    en: (courses: number, coming: number) =>
      `${courses === 1 ? 'One course' : `${inWordsFirst('en', courses)} courses`}, ${coming === 1 ? 'one occasion' : `${inWords('en', coming)} occasions`} to come.`,
  },
  lede: {
    sv: 'För företag som är med i projektet, och för er som funderar på att komma med.',
    en: 'For companies that take part in the programme, and for those who think of joining.',
  },
  none: { sv: 'Ingen utbildning visas än.', en: 'No course is shown yet.' },
  closed: { sv: 'Katalogen är inte öppen.', en: 'The catalogue is not open.' },
  closed_note: {
    sv: 'Projektet visar inte sina utbildningar här än.',
    en: 'The programme does not show its courses here yet.',
  },
  knock: { sv: 'Anmäl intresse för ert företag', en: 'Show your company’s interest' },
  of_kind_strategic: { sv: 'För ledning och HR', en: 'For management and HR' },
  of_kind_role: { sv: 'Rollprogram', en: 'Role programmes' },
  of_kind_broad: { sv: 'Öppna för alla', en: 'Open to all' },
  of_kind_validation: { sv: 'Validering', en: 'Validation' },
  contents: { sv: 'Innehåll på sidan', en: 'On this page' },
  coming_of: {
    sv: (course: string) => `Kommande tillfällen: ${course}`,
    en: (course: string) => `Coming occasions: ${course}`,
  },
  nothing_coming: { sv: 'Inget tillfälle är planerat just nu.', en: 'No occasion is planned at present.' },
  when: { sv: 'När', en: 'When' },
  where: { sv: 'Var', en: 'Where' },
  seats: { sv: 'Platser', en: 'Seats' },
  seats_free: { sv: 'platser finns', en: 'seats left' },
  seats_few: { sv: 'få platser', en: 'few seats' },
  seats_full: { sv: 'fullt', en: 'full' },
  as_of: {
    sv: (day: string) => `Platserna är räknade ${day}. Få platser är den sista, eller högst en femtedel.`,
    en: (day: string) => `Seats were counted on ${day}. Few seats are the last one, or at most a fifth.`,
  },
  made_of: { sv: 'Ingår', en: 'Made of' },
})
