import { inWords } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'

/** What courses gave, in figures, for those who run the programme and for a provider. */
export const evaluationTexts = texts({
  title: { sv: 'Utvärdering', en: 'Evaluation' },
  none: { sv: 'Ingen kurs har visat vad den gav än.', en: 'No course has shown what it gave yet.' },
  none_why: {
    sv: (fewest: number) =>
      `De som har varit med får frågor när sista passet är över. Svaren visas när ${inWords('sv', fewest)} eller fler har svarat och sista svarsdagen har gått.`,
    en: (fewest: number) =>
      `Those who came are asked when the last session is over. Answers are shown when ${inWords('en', fewest)} or more have answered and the last day to answer has passed.`,
  },
  verdict: {
    sv: (answered: string, asked: string, share: string) => `${answered} av ${asked} har svarat: ${share}.`,
    en: (answered: string, asked: string, share: string) =>
      `${answered} of ${asked} have answered: ${share}.`,
  },
  waiting: {
    sv: (open: number, day: string) =>
      open === 1
        ? `Ett tillfälle kan besvaras till och med ${day}.`
        : `${inWords('sv', open)} tillfällen kan besvaras, det sista till och med ${day}.`,
    en: (open: number, day: string) =>
      open === 1
        ? `One occasion can be answered until ${day}.`
        : `${inWords('en', open)} occasions can be answered, the last until ${day}.`,
  },
  too_few: {
    sv: (rounds: number) =>
      rounds === 1
        ? 'Ett tillfälle har för få svar. De väntar på fler om samma kurs.'
        : `${inWords('sv', rounds)} tillfällen har för få svar. De väntar på fler om samma kurs.`,
    en: (rounds: number) =>
      rounds === 1
        ? 'One occasion has too few answers. They wait for more about the same course.'
        : `${inWords('en', rounds)} occasions have too few answers. They wait for more about the same course.`,
  },
  how: {
    sv: (fewest: number) =>
      `Svaren räknas i samlingar om minst ${inWords('sv', fewest)}, och en fråga räknas bara i de samlingar där minst så många har svarat på den. Då går det inte att räkna ut vad någon svarade genom att dra ifrån. Frågorna är vårt förslag och är inte prövade.`,
    en: (fewest: number) =>
      `Answers are counted in batches of at least ${inWords('en', fewest)}, and a question only in the batches where at least so many have answered it. So nobody’s answer can be found by subtraction. The questions are our suggestion and have not been tried.`,
  },

  moment_end: { sv: 'Efter sista passet', en: 'After the last session' },
  moment_first_after: { sv: 'Efter en tid på jobbet', en: 'After a while at work' },
  moment_second_after: { sv: 'Efter längre tid på jobbet', en: 'After a longer while at work' },

  question: { sv: 'Fråga', en: 'Question' },
  answers: { sv: 'Svar', en: 'Answers' },
  mean: { sv: 'Snitt', en: 'Mean' },
  scale: { sv: 'Påståenden, 1 till 5', en: 'Statements, 1 to 5' },
  partly: { sv: 'Ja, delvis eller nej', en: 'Yes, partly or no' },
  yes: { sv: 'Ja', en: 'Yes' },
  some: { sv: 'Delvis', en: 'Partly' },
  no: { sv: 'Nej', en: 'No' },
  known: { sv: 'Kunskap före och nu, 1 till 5', en: 'Knowledge before and now, 1 to 5' },
  known_how: {
    sv: 'Samma person säger båda, efteråt. Det är en egen bedömning.',
    en: 'The same person says both, afterwards. It is their own judgement.',
  },
  competence: { sv: 'Kompetens', en: 'Competence' },
  pairs: { sv: 'Par', en: 'Pairs' },
  before: { sv: 'Före', en: 'Before' },
  now: { sv: 'Nu', en: 'Now' },
  moved: { sv: 'Ändring', en: 'Change' },
  more: { sv: 'Kan mer', en: 'Know more' },
  same: { sv: 'Samma', en: 'Same' },
  less: { sv: 'Mindre', en: 'Less' },
  no_question: {
    sv: 'Ingen fråga har tillräckligt många svar.',
    en: 'No question has answers enough.',
  },

  courses: { sv: 'Per utbildning', en: 'By course' },
  providers: { sv: 'Per utbildningsanordnare', en: 'By training provider' },
  course: { sv: 'Utbildning', en: 'Course' },
  provider: { sv: 'Utbildningsanordnare', en: 'Training provider' },
  no_provider: { sv: 'Ingen angiven', en: 'None given' },
  none_of_it: {
    sv: 'Kursen har inte visat vad den gav än.',
    en: 'The course has not shown what it gave yet.',
  },
  asked: { sv: 'Tillfrågade', en: 'Asked' },
  rate: { sv: 'Svarsandel', en: 'Response rate' },
  useful: { sv: 'Bra för jobbet', en: 'Good for the job' },
  knowledge: { sv: 'Kunskap', en: 'Knowledge' },
  written: { sv: 'Med egna ord', en: 'In their own words' },
  written_who: {
    sv: 'Bara du som leder projektet läser det här. Orden står i en ordning som inte säger något.',
    en: 'Only you who lead the programme read this. The words stand in an order that says nothing.',
  },

  q_useful: { sv: 'Kursen är bra för mitt jobb.', en: 'The course is good for my job.' },
  q_clear: {
    sv: 'Läraren förklarade så att jag förstod.',
    en: 'The trainer explained so that I understood.',
  },
  q_learned: { sv: 'Lärde du dig det du behövde?', en: 'Did you learn what you needed?' },
  q_will_use: { sv: 'Kan du använda det på jobbet?', en: 'Can you use it at work?' },
  q_better: { sv: 'Vad kan bli bättre?', en: 'What can be better?' },
  q_uses: { sv: 'Använder du det du lärde dig?', en: 'Do you use what you learned?' },
  q_works_better: {
    sv: 'Jobbet går bättre tack vare kursen.',
    en: 'Work goes better thanks to the course.',
  },
  q_helped: { sv: 'Får du hjälp på jobbet att använda det?', en: 'Do you get help at work to use it?' },
  q_wishes: { sv: 'Vad mer vill du lära dig?', en: 'What more do you want to learn?' },
})
