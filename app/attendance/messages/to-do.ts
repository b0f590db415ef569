import { texts } from '../../foundation/text.ts'

/** What waits of seats and of companies without participants. */
export const attendanceToDo = texts({
  idle: {
    sv: (n: string) => `${n} företag är inne men utan deltagare`,
    en: (n: string) => `${n} companies are in but have no participants`,
  },
  idle_text: {
    sv: 'De skrev överenskommelse för mer än tre månader sedan.',
    en: 'They agreed more than three months ago.',
  },
  seats: {
    sv: (n: string) => `${n} lediga platser de närmaste två veckorna`,
    en: (n: string) => `${n} free seats in the next two weeks`,
  },
  seats_text: {
    sv: (n: string) => `De finns på ${n} kurstillfällen.`,
    en: (n: string) => `They are at ${n} occasions.`,
  },
})
