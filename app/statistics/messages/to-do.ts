import { texts } from '../../foundation/text.ts'

/** What waits to be reported. */
export const statisticsToDo = texts({
  scb: {
    sv: (month: string) => `Deltagare för ${month} ska rapporteras`,
    en: (month: string) => `Participants of ${month} are to be reported`,
  },
  scb_text: {
    sv: (people: string, day: string) => `${people} personer. Sista dag är ${day}.`,
    en: (people: string, day: string) => `${people} people. The last day is ${day}.`,
  },
  days_left: {
    sv: (n: number) => (n === 1 ? 'En dag kvar' : `${n} dagar kvar`),
    en: (n: number) => (n === 1 ? 'One day left' : `${n} days left`),
  },
})
