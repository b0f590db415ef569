import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

type About = Record<string, number | string>

/** What the forms of bookings answer when something is wrong. */
export const bookingErrors = texts({
  person_missing: { sv: 'Välj en person.', en: 'Choose a person.' },
  already_booked: { sv: 'Personen har redan en plats.', en: 'The person already has a seat.' },
  occasion_over: {
    sv: 'Tillfället är slut och kan inte bokas.',
    en: 'The occasion is over and cannot be booked.',
  },
  occasion_full: {
    sv: (about: About) => `Alla ${about.seats} platser är tagna.`,
    en: (about: About) => `All ${about.seats} seats are taken.`,
  },
  declaration_missing: {
    sv: (about: About) =>
      `${about.name} har inte lämnat sin försäkran om statsstöd. Be företaget om den först.`,
    en: (about: About) =>
      `${about.name} has not given its state-aid declaration. Ask the company for it first.`,
  },
  reason_missing: {
    sv: 'Skriv varför. Skälet sparas med avbokningen.',
    en: 'Write why. The reason is kept with the cancellation.',
  },
  text_too_long: { sv: 'Texten är för lång. Korta den.', en: 'The text is too long. Shorten it.' },
  ...sentBeforeTexts,
})
