import { texts } from '../../foundation/text.ts'

/** How far those have come for whom something is planned. */
export const planProgressTexts = texts({
  progress: { sv: 'Läget', en: 'How far' },
  reached: { sv: 'Har nått nivån', en: 'Has reached the level' },
  attended: { sv: (day: string) => `Var med ${day}`, en: (day: string) => `Attended ${day}` },
  booked: { sv: (day: string) => `Bokad ${day}`, en: (day: string) => `Booked ${day}` },
  waiting: { sv: 'Inte börjat', en: 'Not begun' },
  how: {
    sv: 'Läget följer av bokningar, närvaro och nivåer sedan personen valdes. Ingen kryssar i det för hand.',
    en: 'How far follows from bookings, attendance and levels since the person was chosen. Nobody ticks it by hand.',
  },
})
