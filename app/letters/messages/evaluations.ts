import { letterWords } from './words.ts'

const values = { programme: 'Exempelprogrammet', title: 'Grön omställning', until: '14 december 2025' }

/** Letters that ask what a course gave. Nobody has to answer. */
export const evaluationLetters = letterWords({
  course_over: {
    is_duty: false,
    values,
    sv: {
      subject: 'Vad tyckte du? {title}',
      body: 'Du har varit på {title} i {programme}. Berätta vad kursen gav dig. Det är några korta frågor.\n\nDitt namn sparas inte med svaret. Du väljer språk på sidan, och behöver inget konto.\n\nLänken är bara din. Du kan svara till och med {until}.',
      action: 'Svara på frågorna',
      sms: '{title}: vad tyckte du? Svara på några korta frågor. Länken är bara din.',
    },
    en: {
      subject: 'What did you think? {title}',
      body: 'You have been on {title} in {programme}. Tell us what the course gave you. It is a few short questions.\n\nYour name is not kept with the answer. You choose the language on the page, and need no account.\n\nThe link is yours alone. You can answer until {until}.',
      action: 'Answer the questions',
      sms: '{title}: what did you think? Answer a few short questions. The link is yours alone.',
    },
  },
  course_since: {
    is_duty: false,
    values,
    sv: {
      subject: 'Hur går det nu? {title}',
      body: 'Det är ett tag sedan du var på {title} i {programme}. Berätta hur det går på jobbet nu. Det är några korta frågor.\n\nDitt namn sparas inte med svaret. Du väljer språk på sidan, och behöver inget konto.\n\nLänken är bara din. Du kan svara till och med {until}.',
      action: 'Svara på frågorna',
      sms: '{title}: hur går det nu? Svara på några korta frågor. Länken är bara din.',
    },
    en: {
      subject: 'How is it going now? {title}',
      body: 'It is a while since you were on {title} in {programme}. Tell us how it goes at work now. It is a few short questions.\n\nYour name is not kept with the answer. You choose the language on the page, and need no account.\n\nThe link is yours alone. You can answer until {until}.',
      action: 'Answer the questions',
      sms: '{title}: how is it going now? Answer a few short questions. The link is yours alone.',
    },
  },
})
