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
    sv: (about: About) =>
      about.seats === 1 ? 'Den enda platsen är tagen.' : `Alla ${about.seats} platser är tagna.`,
    en: (about: About) =>
      about.seats === 1 ? 'The only seat is taken.' : `All ${about.seats} seats are taken.`,
  },
  declaration_missing: {
    sv: (about: About) =>
      `${about.name} har inte lämnat sin försäkran om statsstöd. Be företaget om den först.`,
    en: (about: About) =>
      `${about.name} has not given its state-aid declaration. Ask the company for it first.`,
  },
  occasion_cancelled: {
    sv: 'Tillfället är inställt och kan inte bokas.',
    en: 'The occasion is cancelled and cannot be booked.',
  },
  occasion_closed: {
    sv: 'Tillfället är avslutat och kan inte bokas.',
    en: 'The occasion is closed and cannot be booked.',
  },
  not_for_company: {
    sv: 'Tillfället är för andra företag.',
    en: 'The occasion is for other companies.',
  },
  people_gone: {
    sv: 'Någon av dem arbetar inte här längre. Se listan och välj igen.',
    en: 'One of them does not work here any longer. See the list and choose again.',
  },
  people_cannot: {
    sv: (about: About) =>
      [
        about.seated ? `Har redan en plats: ${about.seated}.` : '',
        about.waits ? `Står redan på väntelistan: ${about.waits}.` : '',
        about.busy ? `Har en plats på annat samtidigt: ${about.busy}.` : '',
        'Ingen är bokad. Välj andra.',
      ]
        .filter(Boolean)
        .join(' '),
    en: (about: About) =>
      [
        about.seated ? `Have a seat already: ${about.seated}.` : '',
        about.waits ? `Are on the waiting list already: ${about.waits}.` : '',
        about.busy ? `Have a seat at something else at the same time: ${about.busy}.` : '',
        'Nobody is booked. Choose others.',
      ]
        .filter(Boolean)
        .join(' '),
  },
  prerequisite_missing: {
    sv: (about: About) =>
      `Saknar förkunskap: ${about.named}. Välj andra, eller låt den som ordnar utbildningen boka och säga varför.`,
    en: (about: About) =>
      `Lack a prerequisite: ${about.named}. Choose others, or let whoever arranges the training book and say why.`,
  },
  paid_unsaid: {
    sv: (about: About) => `Tid utanför schemat: ${about.named}. Svara om tiden är betald. Ingen är bokad än.`,
    en: (about: About) =>
      `Time outside the rota: ${about.named}. Answer whether it is paid. Nobody is booked yet.`,
  },
  nothing_outside: {
    sv: 'Tiden ligger inte utanför schemat längre, eller så har platsen lämnats tillbaka.',
    en: 'The time is not outside the rota any longer, or the seat has been given back.',
  },
  paid_unsaid_one: { sv: 'Svara ja eller nej.', en: 'Answer yes or no.' },
  rest_unsaid: {
    sv: (about: About) =>
      `Dygnsvilan bryts: ${about.named}. Skriv hur ni ändrar arbetstiden. Ingen är bokad än.`,
    en: (about: About) =>
      `The daily rest is broken: ${about.named}. Write how you change the working time. Nobody is booked yet.`,
  },
  seats_too_few: {
    sv: 'Platserna räcker inte till alla. Välj färre, eller sätt resten på väntelistan.',
    en: 'There are not seats for all. Choose fewer, or put the rest on the waiting list.',
  },
  aid_ceiling: {
    sv: (about: About) =>
      `Stödet i platserna är ${about.asked} kr, och företaget har ${about.left} kr kvar till taket: ${about.ceiling} euro på ${about.years} år. Ingen är bokad. Välj färre.`,
    en: (about: About) =>
      `The aid in the seats is SEK ${about.asked}, and the company has SEK ${about.left} left to the ceiling: ${about.ceiling} euros in ${about.years} years. Nobody is booked. Choose fewer.`,
  },
  offer_over: {
    sv: 'Erbjudandet har gått ut, och platserna har gått vidare till nästa på listan.',
    en: 'The offer is over, and the seats have gone on to the next on the list.',
  },
  more_than_offered: {
    sv: (about: About) =>
      about.offered === 1
        ? 'Ni har erbjudits en plats. Välj en person.'
        : `Ni har erbjudits ${about.offered} platser. Välj högst så många.`,
    en: (about: About) =>
      about.offered === 1
        ? 'You have been offered one seat. Choose one person.'
        : `You have been offered ${about.offered} seats. Choose at most so many.`,
  },
  seat_used: {
    sv: 'Personen har varit där. Då är platsen använd och kan inte lämnas tillbaka.',
    en: 'The person has been there. The seat is used and cannot be given back.',
  },
  no_seat: { sv: 'Personen har ingen plats längre.', en: 'The person has no seat any longer.' },
  why_missing: { sv: 'Välj varför personen inte kom.', en: 'Choose why the person did not come.' },
  nothing_unused: {
    sv: 'Det är redan sagt, eller så är närvaron rättad.',
    en: 'It has been said already, or the attendance has been put right.',
  },
  because_missing: { sv: 'Välj varför inte nu.', en: 'Choose why not now.' },
  request_gone: {
    sv: 'Frågan är redan besvarad eller tillbakatagen.',
    en: 'The request has been answered or taken back already.',
  },
  company_without_number: {
    sv: 'Företaget saknar organisationsnummer. Skriv in det på företagets sida först.',
    en: 'The company has no organisation number. Enter it on the company’s page first.',
  },
  new_not_then: {
    sv: 'Personen arbetar inte här på tillfällets första dag. Ändra första dagen.',
    en: 'The person does not work here on the first day of the occasion. Change the first day.',
  },
  request_full: {
    sv: 'Det finns ingen plats. Kryssa för väntelistan, eller säg nej.',
    en: 'There is no seat. Tick the waiting list, or say no.',
  },
  request_cannot: {
    sv: 'Personen har en plats på annat samtidigt. Säg nej, eller avboka det andra först.',
    en: 'The person has a seat at something else at the same time. Say no, or cancel the other first.',
  },
  nobody_chosen: { sv: 'Välj minst en person.', en: 'Choose at least one person.' },
  not_a_limit: { sv: 'Skriv ett helt tal, minst 1.', en: 'Write a whole number, at least 1.' },
  changed_by_other: {
    sv: 'Någon annan hann spara före dig. Se vad som gäller nu.',
    en: 'Someone else saved before you. See what applies now.',
  },
  reason_missing: {
    sv: 'Skriv varför. Skälet sparas med avbokningen.',
    en: 'Write why. The reason is kept with the cancellation.',
  },
  text_too_long: { sv: 'Texten är för lång. Korta den.', en: 'The text is too long. Shorten it.' },
  ...sentBeforeTexts,
})
