import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'
import { ar, bs, pl, so, uk } from './own-evaluation-others.ts'

export type OwnEvaluationWords = {
  title: string
  end: string
  after: string
  skip: string
  open_until: (day: string) => string
  questions: Readonly<
    Record<
      'useful' | 'clear' | 'learned' | 'will_use' | 'better' | 'uses' | 'works_better' | 'helped' | 'wishes',
      string
    >
  >
  partly: Readonly<Record<'yes' | 'partly' | 'no', string>>
  scale_hint: string
  text_hint: string
  known: string
  known_hint: string
  before: string
  now: string
  send: string
  thanks: string
  closed: string
  who_sees: string
  /** Until when whoever looks after the system can find out who has answered, and where few have, what. */
  secret: (day: string) => string
  nothing_answered: string
  half_answered: string
  no_such_answer: string
  tells_personal_number: string
  tells_number_or_telephone: string
  text_too_long: string
  is_closed: string
  not_found: string
  too_many_tries: string
  read_aloud: string
  stop_reading: string
}

const sv: OwnEvaluationWords = {
  title: 'Vad tyckte du?',
  end: 'Kursen är slut. Berätta vad den gav dig.',
  after: 'Det är ett tag sedan kursen. Berätta hur det går nu.',
  skip: 'Du får hoppa över frågor.',
  open_until: day => `Du kan svara till och med ${day}.`,
  questions: {
    useful: 'Kursen är bra för mitt jobb.',
    clear: 'Läraren förklarade så att jag förstod.',
    learned: 'Lärde du dig det du behövde?',
    will_use: 'Kan du använda det på jobbet?',
    better: 'Vad kan bli bättre?',
    uses: 'Använder du det du lärde dig?',
    works_better: 'Jobbet går bättre tack vare kursen.',
    helped: 'Får du hjälp på jobbet att använda det?',
    wishes: 'Vad mer vill du lära dig?',
  },
  partly: { yes: 'Ja', partly: 'Delvis', no: 'Nej' },
  scale_hint: '1 = stämmer inte alls, 5 = stämmer helt',
  text_hint: 'Skriv inga namn.',
  known: 'Hur mycket kunde du?',
  known_hint: '1 = ingenting, 5 = mycket',
  before: 'före kursen',
  now: 'nu',
  send: 'Skicka',
  thanks: 'Tack! Ditt svar har kommit fram.',
  closed: 'Det är stängt. Det går inte att svara längre.',
  who_sees:
    'Svaren visas bara tillsammans, när minst fem har svarat. Projektet ser dem, och den som höll i kursen. Det du skriver med egna ord läser bara projektets ledare. Ditt företag ser inget.',
  secret: day =>
    `Ditt namn sparas inte med svaret. Till och med ${day} kan den som sköter systemet ändå ta reda på vem som har svarat, och kanske vad. Sedan glöms vem som har svarat.`,
  nothing_answered: 'Svara på minst en fråga.',
  half_answered: 'Välj för både före och nu, eller för ingen av dem.',
  no_such_answer: 'Välj ett av svaren.',
  tells_personal_number: 'Skriv inget personnummer.',
  tells_number_or_telephone: 'Skriv inget personnummer eller telefonnummer.',
  text_too_long: 'Texten är för lång. Skriv högst 1 000 tecken.',
  is_closed: 'Det är stängt. Svaret kom inte med.',
  not_found: 'Den frågan är inte till dig.',
  too_many_tries: 'Du har försökt många gånger. Vänta en stund.',
  read_aloud: 'Läs upp',
  stop_reading: 'Sluta läsa',
}

const en: OwnEvaluationWords = {
  title: 'What did you think?',
  end: 'The course is over. Tell us what it gave you.',
  after: 'It is a while since the course. Tell us how it goes now.',
  skip: 'You may skip questions.',
  open_until: day => `You can answer until ${day}.`,
  questions: {
    useful: 'The course is good for my job.',
    clear: 'The trainer explained so that I understood.',
    learned: 'Did you learn what you needed?',
    will_use: 'Can you use it at work?',
    better: 'What can be better?',
    uses: 'Do you use what you learned?',
    works_better: 'Work goes better thanks to the course.',
    helped: 'Do you get help at work to use it?',
    wishes: 'What more do you want to learn?',
  },
  partly: { yes: 'Yes', partly: 'Partly', no: 'No' },
  scale_hint: '1 = not true at all, 5 = quite true',
  text_hint: 'Write no names.',
  known: 'How much did you know?',
  known_hint: '1 = nothing, 5 = much',
  before: 'before the course',
  now: 'now',
  send: 'Send',
  thanks: 'Thank you! Your answer has arrived.',
  closed: 'It is closed. It can no longer be answered.',
  who_sees:
    'Answers are shown only together, when at least five have answered. The project sees them, and whoever held the course. What you write in your own words is read by the leader of the project alone. Your company sees nothing.',
  secret: day =>
    `Your name is not kept with the answer. Until ${day} whoever looks after the system can still find out who has answered, and perhaps what. Then who has answered is forgotten.`,
  nothing_answered: 'Answer at least one question.',
  half_answered: 'Choose for both before and now, or for neither.',
  no_such_answer: 'Choose one of the answers.',
  tells_personal_number: 'Write no personal number.',
  tells_number_or_telephone: 'Write no personal number or telephone number.',
  text_too_long: 'The text is too long. Write at most 1,000 characters.',
  is_closed: 'It is closed. The answer was not counted.',
  not_found: 'That question is not for you.',
  too_many_tries: 'You have tried many times. Wait a while.',
  read_aloud: 'Read aloud',
  stop_reading: 'Stop reading',
}

/** What somebody reads who says what a course gave, on the phone by their own link. Short words. */
export const ownEvaluationWords: Record<ParticipantLanguage, OwnEvaluationWords> = {
  ...{ sv, en, ar, bs, pl, so, uk },
}
