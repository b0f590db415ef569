import { sentBeforeTexts } from '../access/sent-messages.ts'
import { meantTexts } from '../companies/messages/meant.ts'
import { inWordsFirst } from '../foundation/small-numbers.ts'
import { texts } from '../foundation/text.ts'

type About = Record<string, string | number>

/** What the calendar says. */
export const appointmentTexts = texts({
  calendar: { sv: 'Kalender', en: 'Calendar' },
  verdict_none: {
    sv: (month: string) => `Inget är bokat i ${month}.`,
    en: (month: string) => `Nothing is booked in ${month}.`,
  },
  verdict: {
    sv: (n: number, month: string) =>
      n === 1 ? `En tid är bokad i ${month}.` : `${inWordsFirst('sv', n)} tider är bokade i ${month}.`,
    en: (n: number, month: string) =>
      n === 1 ? `One time is booked in ${month}.` : `${inWordsFirst('en', n)} times are booked in ${month}.`,
  },
  with_you: { sv: 'med dig', en: 'with you' },
  mine: { sv: 'Mina', en: 'Mine' },
  all: { sv: 'Alla', en: 'All' },
  whose: { sv: 'Vilka tider', en: 'Which times' },
  before: { sv: 'Månaden före', en: 'Month before' },
  after: { sv: 'Månaden efter', en: 'Month after' },
  this_month: { sv: 'I dag', en: 'Today' },
  days_of: { sv: (month: string) => `Dagar i ${month}`, en: (month: string) => `Days of ${month}` },
  new: { sv: 'Boka en tid', en: 'Book a time' },
  subscribe: { sv: 'Få den i telefonens kalender', en: 'Have it in your phone’s calendar' },
  cancelled: { sv: 'inställt', en: 'cancelled' },
  today: { sv: 'i dag', en: 'today' },
  when_said: {
    sv: (day: string, span: string) => `${day} kl. ${span}`,
    en: (day: string, span: string) => `${day}, ${span}`,
  },
  no_company: { sv: 'inget', en: 'none' },
  place_later: { sv: 'meddelas senare', en: 'to be told' },

  // kinds
  kind: { sv: 'Vad', en: 'What' },
  kind_visit: { sv: 'Besök', en: 'Visit' },
  kind_workshop_1: { sv: 'Workshop 1', en: 'Workshop 1' },
  kind_workshop_2: { sv: 'Workshop 2', en: 'Workshop 2' },
  kind_follow_up: { sv: 'Uppföljning', en: 'Follow-up' },
  kind_meeting: { sv: 'Möte', en: 'Meeting' },

  // the form
  edit: { sv: 'Ändra tiden', en: 'Change the time' },
  lede: {
    sv: 'De inbjudna får ett brev som deras kalender förstår.',
    en: 'Those invited get a letter that their calendar understands.',
  },
  lede_change: {
    sv: 'De inbjudna får veta vad som gäller nu.',
    en: 'Those invited are told how it stands now.',
  },
  company: { sv: 'Företag', en: 'Company' },
  company_hint: {
    sv: 'Namnet eller organisationsnumret. Kontakterna där kan bjudas in.',
    en: 'Its name or organisation number. Its contacts can be invited.',
  },
  choose_company: { sv: 'Visa kontakterna', en: 'Show the contacts' },
  title: { sv: 'Rubrik', en: 'Title' },
  title_hint: {
    sv: 'Står i brevet och i kalendern. Skriv inget som bara är för dig.',
    en: 'Stands in the letter and the calendar. Write nothing that is for you alone.',
  },
  held_on: { sv: 'Dag', en: 'Day' },
  day_hint: { sv: 'År-månad-dag.', en: 'Year-month-day.' },
  starts_at: { sv: 'Börjar', en: 'Begins' },
  ends_at: { sv: 'Slutar', en: 'Ends' },
  place: { sv: 'Plats', en: 'Place' },
  guests_company: { sv: 'Bjud in från företaget', en: 'Invite from the company' },
  guests_programme: { sv: 'Bjud in från projektet', en: 'Invite from the programme' },
  guest_without_address: { sv: 'har ingen e-postadress', en: 'has no e-mail address' },
  save_new: { sv: 'Boka tiden', en: 'Book the time' },
  save: { sv: 'Spara ändringen', en: 'Save the change' },

  // one appointment
  facts_by: { sv: (who: string) => `Bokad av ${who}`, en: (who: string) => `Booked by ${who}` },
  guests: { sv: 'Inbjudna', en: 'Invited' },
  guests_none: { sv: 'Ingen är inbjuden.', en: 'Nobody is invited.' },
  guest: { sv: 'Vem', en: 'Who' },
  came: { sv: 'Kom', en: 'Came' },
  came_yes: { sv: 'kom', en: 'came' },
  came_no: { sv: 'kom inte', en: 'did not come' },
  came_unknown: { sv: 'inte antecknat', en: 'not noted' },
  answered_accepted: { sv: 'Du har sagt att du kommer.', en: 'You have said that you will come.' },
  answered_tentative: { sv: 'Du har sagt att du kanske kommer.', en: 'You have said that you may come.' },
  answered_declined: { sv: 'Du har sagt att du inte kan komma.', en: 'You have said that you cannot come.' },
  i_come: { sv: 'Jag kommer', en: 'I will come' },
  i_do_not_come: { sv: 'Jag kan inte komma', en: 'I cannot come' },
  answer: { sv: 'Svara på inbjudan', en: 'Answer the invitation' },
  said_accepted: { sv: 'kommer', en: 'will come' },
  said_tentative: { sv: 'kommer kanske', en: 'may come' },
  said_declined: { sv: 'kan inte komma', en: 'cannot come' },
  hidden_guest: { sv: 'borttagen', en: 'removed' },
  collides: { sv: 'Krockar med något annat', en: 'Collides with something else' },
  collision: {
    sv: (who: string, title: string, span: string) => `${who} har ${title} ${span}.`,
    en: (who: string, title: string, span: string) => `${who} has ${title} ${span}.`,
  },
  cancelled_on: { sv: (when: string) => `Inställt ${when}.`, en: (when: string) => `Cancelled ${when}.` },
  cancel: { sv: 'Ställ in tiden', en: 'Cancel the time' },
  cancel_question: { sv: 'Ställa in tiden?', en: 'Cancel the time?' },
  cancel_what: {
    sv: 'De inbjudna får ett brev, och tiden stryks i deras kalendrar. Det går inte att ångra.',
    en: 'Those invited get a letter, and the time is struck from their calendars. It cannot be undone.',
  },
  who_came: { sv: 'Vilka kom?', en: 'Who came?' },
  who_came_intro: {
    sv: 'Då räknas mötet som hållet, och företagets resa går vidare.',
    en: 'Then it counts as held, and the company’s journey goes on.',
  },
  note_came: { sv: 'Anteckna vilka som kom', en: 'Note who came' },
  to_company: { sv: 'Till företaget', en: 'To the company' },

  // what is wrong
  kind_missing: { sv: 'Välj vad det är.', en: 'Choose what it is.' },
  title_missing: { sv: 'Skriv en rubrik.', en: 'Write a title.' },
  text_too_long: { sv: 'Texten är för lång. Korta den.', en: 'The text is too long. Shorten it.' },
  day_missing: { sv: 'Skriv dagen, till exempel 2025-10-16.', en: 'Write the day, such as 2025-10-16.' },
  time_missing: { sv: 'Skriv tiden, till exempel 8.00.', en: 'Write the time, such as 8:00.' },
  ends_before_start: { sv: 'Den slutar innan den börjar.', en: 'It ends before it begins.' },
  ...meantTexts,
  not_your_company: {
    sv: 'Företaget hör till en annan part. Be dem boka.',
    en: 'The company belongs to another partner. Ask them to book.',
  },
  no_such_guest: {
    sv: 'Någon av de inbjudna hör inte till företaget eller projektet.',
    en: 'Someone invited does not belong to the company or the programme.',
  },
  too_many_guests: {
    sv: ({ most }: About) => `Bjud in högst ${most}.`,
    en: ({ most }: About) => `Invite at most ${most}.`,
  },
  is_cancelled: { sv: 'Tiden är redan inställd.', en: 'The time is already cancelled.' },
  has_been: { sv: 'Det har redan varit.', en: 'It has already been.' },
  not_yet: { sv: 'Det har inte börjat än.', en: 'It has not begun yet.' },
  nobody_came: {
    sv: 'Kryssa för minst en som kom. Blev det inte av: ställ in eller flytta tiden.',
    en: 'Tick at least one who came. If it did not happen, cancel or move the time.',
  },
  changed_by_other: { sv: 'Någon annan hann före.', en: 'Someone else was first.' },
  ...sentBeforeTexts,
})
