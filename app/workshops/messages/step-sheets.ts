import { texts } from '../../foundation/text.ts'

/** The room on paper: around the sheets in the reader's language, on them in the room's. */
export const stepSheetTexts = texts({
  title: { sv: 'Rummet på papper', en: 'The room on paper' },
  print: { sv: 'Skriv ut', en: 'Print' },
  lede: {
    sv: 'Ett blad till varje steg. Skriv ut dem före träffen. Faller nätet skriver ni på papper och skriver in det efteråt.',
    en: 'A sheet for each step. Print them before the meeting. If the network fails you write on paper and key it in afterwards.',
  },
  copies: {
    sv: 'Skriv ut röstningen när behoven finns i rummet, ett blad till var och en. Av de andra räcker ett, eller ett till varje bord.',
    en: 'Print the vote when the needs are in the room, a sheet for each person. Of the others one is enough, or one for each table.',
  },
  sheets: { sv: 'Blad att skriva ut', en: 'Sheets to print' },

  // on the sheets
  about: {
    sv: (company: string, meeting: number, at: number, of: number) =>
      `Mind the Gap på ${company}, träff ${meeting}, steg ${at} av ${of}`,
    en: (company: string, meeting: number, at: number, of: number) =>
      `Mind the Gap at ${company}, meeting ${meeting}, step ${at} of ${of}`,
  },
  about_follow_up: {
    sv: (company: string, at: number, of: number) =>
      `Uppföljning och utvärdering på ${company}, steg ${at} av ${of}`,
    en: (company: string, at: number, of: number) =>
      `Follow-up and evaluation at ${company}, step ${at} of ${of}`,
  },
  minutes: { sv: (minutes: number) => `${minutes} min`, en: (minutes: number) => `${minutes} min` },
  day: { sv: 'Dag', en: 'Day' },
  notes: { sv: 'Det vi vill minnas', en: 'What we want to remember' },
  aims_at: {
    sv: (name: string, year: number) => `${name} ${year}`,
    en: (name: string, year: number) => `${name} ${year}`,
  },
  gap: { sv: 'Det vi behöver kunna', en: 'What we need to be able to do' },
  now: { sv: 'Nivå nu', en: 'Level now' },
  wanted: { sv: 'Önskad nivå', en: 'Wanted level' },
  how_many: { sv: 'Hur många', en: 'How many' },
  how_soon: { sv: 'Sikt', en: 'Run' },
  short: { sv: 'kort', en: 'short' },
  long: { sv: 'lång', en: 'long' },
  need: { sv: 'Behov', en: 'Need' },
  order: { sv: 'Ordning', en: 'Order' },
  dots_effect: { sv: 'Prickar, effekt', en: 'Dots, effect' },
  dots_urgency: { sv: 'Prickar, bråttom', en: 'Dots, urgent' },
  why: { sv: 'Varför, när ni går ifrån rösterna', en: 'Why, where you depart from the votes' },
  largest_effect: { sv: 'Störst effekt', en: 'Greatest effect' },
  most_urgent: { sv: 'Mest bråttom', en: 'Most urgent' },
  how_to_vote: {
    sv: (dots: number) =>
      `Fyll i ringar: ${dots} i varje kolumn, högst en av varje sort på en rad. Skriv inget namn. Vik bladet och lägg det i skålen.`,
    en: (dots: number) =>
      `Fill in rings: ${dots} in each column, at most one of each kind on a line. Write no name. Fold the sheet and put it in the bowl.`,
  },
  few_voters: {
    sv: 'Är ni färre än tre som röstar: prata er fram i stället.',
    en: 'If fewer than three of you vote: talk your way instead.',
  },
  no_names: {
    sv: 'Skriv roller, aldrig namn på personer.',
    en: 'Write roles, never names of people.',
  },
  keyed_in: {
    sv: (step: string) => `Skrivs in efteråt: Led rummet, steget ${step}.`,
    en: (step: string) => `Keyed in afterwards: Lead the room, the step ${step}.`,
  },
})
