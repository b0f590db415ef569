import { texts } from '../../foundation/text.ts'

/** The journey of one company in words. */
export const journeyTexts = texts({
  journey: { sv: 'Företagets resa', en: 'The company’s journey' },
  tip: { sv: 'Förmedlat', en: 'Tip' },
  referred: { sv: 'Mottaget', en: 'Taken on' },
  agreed: { sv: 'Överens\u00adkommelse', en: 'Agreement' },
  assessed: { sv: 'Själv\u00adskattning', en: 'Self-assess\u00adment' },
  workshops: { sv: 'Mind the Gap', en: 'Mind the Gap' },
  planned: { sv: 'Plan', en: 'Plan' },
  training: { sv: 'Utbildning', en: 'Training' },
  followed_up: { sv: 'Upp\u00adföljning', en: 'Follow-up' },
  completed: { sv: 'Klart', en: 'Completed' },
  gone_declined: { sv: 'Tackat nej', en: 'Declined' },
  gone_left: { sv: 'Lämnat', en: 'Left' },

  own_interest: { sv: 'Företaget anmälde sig självt.', en: 'The company asked to join.' },
  via: { sv: (way: string) => `Via ${way}.`, en: (way: string) => `Via ${way}.` },
  by_partner: { sv: (partner: string) => `Av ${partner}.`, en: (partner: string) => `By ${partner}.` },
  called: { sv: (day: string) => `Kontakt ${day}.`, en: (day: string) => `Contact ${day}.` },
  offered: { sv: (day: string) => `Erbjudande ${day}.`, en: (day: string) => `Offer ${day}.` },
  days_after: {
    sv: (n: number) =>
      n === 0
        ? 'Samma dag som förmedlingen.'
        : n === 1
          ? 'En dag efter förmedlingen.'
          : `${n} dagar efter förmedlingen.`,
    en: (n: number) =>
      n === 0 ? 'The same day as the tip.' : n === 1 ? 'One day after the tip.' : `${n} days after the tip.`,
  },
  noted_by: { sv: (who: string) => `Noterat av ${who}.`, en: (who: string) => `Noted by ${who}.` },
  and: {
    sv: (one: string, other: string) => `${one} och ${other}`,
    en: (one: string, other: string) => `${one} and ${other}`,
  },
  one_left: { sv: 'Mind the Gap 2 återstår.', en: 'Mind the Gap 2 remains.' },
  waits_referred: { sv: 'Väntar på att någon tar emot.', en: 'Waits to be taken on.' },
  waits_contacted: { sv: 'Väntar på att ringas.', en: 'Waits for a call.' },
  waits_agreed: { sv: 'Väntar på överenskommelse.', en: 'Waits for an agreement.' },
  expected: { sv: (day: string) => `Väntat senast ${day}.`, en: (day: string) => `Expected by ${day}.` },
  late: {
    sv: (day: string) => `Sent: väntat senast ${day}.`,
    en: (day: string) => `Late: expected by ${day}.`,
  },
  no_day: { sv: 'Ingen dag noterad.', en: 'No day noted.' },
  latest: { sv: (day: string) => `Senast ${day}`, en: (day: string) => `Latest ${day}` },
  been_in_training: {
    sv: (n: number, shown: string) =>
      n === 1 ? 'En person har gått minst en.' : `${shown} personer har gått minst en.`,
    en: (n: number, shown: string) =>
      n === 1 ? 'One person has taken at least one.' : `${shown} people have taken at least one.`,
  },
  next_session: { sv: (day: string) => `Nästa är ${day}.`, en: (day: string) => `The next is ${day}.` },
  nobody_yet: { sv: 'Ingen har gått en utbildning än.', en: 'Nobody has taken a course yet.' },
  change: { sv: 'Notera ett steg', en: 'Note a step' },
  leave: { sv: 'Notera att företaget lämnar', en: 'Note that the company leaves' },
  come_back: { sv: 'Notera att företaget är tillbaka', en: 'Note that the company is back' },
})
