import { texts } from '../../foundation/text.ts'

/** How far those have come for whom something is planned. */
export const planProgressTexts = texts({
  progress: { sv: 'Läget', en: 'How far' },
  reached: { sv: 'Har nått nivån', en: 'Has reached the level' },
  attended: { sv: (day: string) => `Var med ${day}`, en: (day: string) => `Attended ${day}` },
  booked: { sv: (day: string) => `Bokad ${day}`, en: (day: string) => `Booked ${day}` },
  missed: {
    sv: (day: string) => `Bokad ${day}, ingen närvaro`,
    en: (day: string) => `Booked ${day}, no attendance`,
  },
  waiting: { sv: 'Inte börjat', en: 'Not begun' },
  sum_reached: { sv: (n: number) => `${n} har nått nivån`, en: (n: number) => `${n} reached the level` },
  sum_attended: { sv: (n: number) => `${n} har varit med`, en: (n: number) => `${n} attended` },
  sum_booked: {
    sv: (n: number) => (n === 1 ? '1 är bokad' : `${n} är bokade`),
    en: (n: number) => `${n} booked`,
  },
  sum_missed: { sv: (n: number) => `${n} kom inte`, en: (n: number) => `${n} did not attend` },
  sum_waiting: { sv: (n: number) => `${n} har inte börjat`, en: (n: number) => `${n} not begun` },
  how: {
    sv: 'Läget följer av bokningar, närvaro och nivåer sedan personen valdes. Ingen kryssar i det för hand.',
    en: 'How far follows from bookings, attendance and levels since the person was chosen. Nobody ticks it by hand.',
  },
})
