import { texts } from '../../foundation/text.ts'

/** The officer's own pages on the phone. */
export const officerTexts = texts({
  home: { sv: 'Hem', en: 'Home' },
  hello: { sv: (name: string) => `Hej ${name}`, en: (name: string) => `Hello ${name}` },
  hello_there: { sv: 'Hej', en: 'Hello' },
  today: { sv: 'I dag', en: 'Today' },
  tomorrow: { sv: 'I morgon', en: 'Tomorrow' },
  yesterday: { sv: 'I går', en: 'Yesterday' },
  first_thing: {
    sv: (when: string, what: string, company: string) => `${when}: ${what}, ${company}.`,
    en: (when: string, what: string, company: string) => `${when}: ${what}, ${company}.`,
  },
  first_late: {
    sv: (day: string, what: string, company: string) => `Skulle ha gjorts ${day}: ${what}, ${company}.`,
    en: (day: string, what: string, company: string) => `Was due ${day}: ${what}, ${company}.`,
  },
  nothing_first: { sv: 'Inget är bokat för dig just nu.', en: 'Nothing is booked for you just now.' },

  my_companies: { sv: 'Mina företag', en: 'My companies' },
  all: { sv: (n: string) => `Alla ${n}`, en: (n: string) => `All ${n}` },
  no_companies: { sv: 'Du har inga företag än', en: 'You have no companies yet' },
  no_companies_why: {
    sv: 'Förmedla ett, eller anteckna ett besök. Då står det här.',
    en: 'Refer one, or note a visit. Then it stands here.',
  },
  call: { sv: (company: string) => `Ring ${company}`, en: (company: string) => `Call ${company}` },
  referred_when: { sv: (when: string) => `Förmedlat ${when}`, en: (when: string) => `Referred ${when}` },
  next_step: {
    sv: (when: string, step: string) => `${when}: ${step}`,
    en: (when: string, step: string) => `${when}: ${step}`,
  },
  next_step_undated: {
    sv: (step: string) => `Nästa steg: ${step}`,
    en: (step: string) => `Next step: ${step}`,
  },
  next_step_late: {
    sv: (day: string, step: string) => `Skulle ha gjorts ${day}: ${step}`,
    en: (day: string, step: string) => `Was due ${day}: ${step}`,
  },
  you_come: {
    sv: (when: string, title: string) => `${when}: ${title}. Du är med.`,
    en: (when: string, title: string) => `${when}: ${title}. You take part.`,
  },
  taken: {
    sv: (partner: string) => `${partner} tar det vidare.`,
    en: (partner: string) => `${partner} takes it from here.`,
  },
  nothing_for_you: { sv: 'Inget för dig just nu.', en: 'Nothing for you just now.' },
  late: { sv: 'Sent', en: 'Late' },

  opened: { sv: 'Det här har du öppnat för', en: 'This is what you have opened for' },
  referred: { sv: 'företag förmedlade', en: 'companies referred' },
  joined: { sv: 'har gått med', en: 'have joined' },
  trained: { sv: 'har börjat utbilda', en: 'have begun training' },

  // the list
  list_all: {
    sv: (n: number) => (n === 1 ? 'Du har ett företag.' : `Du har ${n} företag.`),
    en: (n: number) => (n === 1 ? 'You have one company.' : `You have ${n} companies.`),
  },
  list_referred: {
    sv: (n: number) => `Du har förmedlat ${n} företag.`,
    en: (n: number) => `You have referred ${n} companies.`,
  },
  list_joined: {
    sv: (n: number) => `${n} av de företag du har förmedlat har gått med.`,
    en: (n: number) => `${n} of the companies you referred have joined.`,
  },
  list_trained: {
    sv: (n: number) => `${n} av de företag du har förmedlat utbildar eller har utbildat.`,
    en: (n: number) => `${n} of the companies you referred are or have been in training.`,
  },
  list_none: { sv: 'Inget företag än.', en: 'No company yet.' },
  show: { sv: 'Visa', en: 'Show' },
  show_all: { sv: 'Alla', en: 'All' },
  show_referred: { sv: 'Förmedlade', en: 'Referred' },
  show_joined: { sv: 'Har gått med', en: 'Joined' },
  show_trained: { sv: 'Har utbildat', en: 'Trained' },

  // without coverage
  kept: {
    sv: 'Sparat i telefonen. Skickas när du har täckning.',
    en: 'Kept on the phone. Sent when you have coverage.',
  },
  kept_until_opened: {
    sv: 'Sparat i telefonen. Skickas när du öppnar Spång och har täckning.',
    en: 'Kept on the phone. Sent when you open Spång and have coverage.',
  },
  waiting_one: { sv: 'En sak är inte skickad än', en: 'One thing is not sent yet' },
  waiting_many: { sv: '{n} saker är inte skickade än', en: '{n} things are not sent yet' },
  all_sent: { sv: 'Allt är skickat', en: 'Everything is sent' },
  all_sent_note: {
    sv: 'Utan täckning sparas det i telefonen och skickas senare.',
    en: 'Without coverage it is kept on the phone and sent later.',
  },
  mend_one: { sv: 'En sak behöver rättas', en: 'One thing needs correcting' },
  mend_many: { sv: '{n} saker behöver rättas', en: '{n} things need correcting' },
  mend: { sv: 'Rätta', en: 'Correct' },
  throw_away: { sv: 'Ta bort', en: 'Remove' },
  signed_out: { sv: 'Du är utloggad', en: 'You are signed out' },
  signed_out_note: {
    sv: 'Det du har skrivit är kvar i telefonen. Logga in, så skickas det.',
    en: 'What you have written is still on the phone. Sign in and it is sent.',
  },
  sign_in: { sv: 'Logga in', en: 'Sign in' },
  someone_else: { sv: 'Någon annan är inloggad i telefonen', en: 'Someone else is signed in on the phone' },
  someone_else_note: {
    sv: 'Det du har skrivit är kvar. Det skickas när du själv loggar in.',
    en: 'What you have written is still here. It is sent when you sign in yourself.',
  },
  sign_out: { sv: 'Logga ut den andra', en: 'Sign the other one out' },
  not_allowed: { sv: 'Du får inte skicka längre', en: 'You may no longer send' },
  not_allowed_note: {
    sv: 'Det du har skrivit är kvar i telefonen. Fråga projektledaren om du fortfarande är med i projektet.',
    en: 'What you have written is still on the phone. Ask the project leader whether you are still in the programme.',
  },
  server: { sv: 'Det gick inte att skicka just nu', en: 'It could not be sent just now' },
  server_note: {
    sv: 'Felet är hos oss. Det du har skrivit är kvar i telefonen. Vi försöker igen.',
    en: 'The fault is ours. What you have written is still on the phone. We try again.',
  },
  begun: { sv: 'Det här hade du börjat skriva.', en: 'This is what you had begun to write.' },
  begin_again: { sv: 'Börja om', en: 'Begin again' },
  try_again: { sv: 'Försök igen', en: 'Try again' },
  offline: { sv: 'Du har ingen täckning', en: 'You have no coverage' },
  offline_note: {
    sv: 'Skriv ändå. Det sparas i telefonen och skickas när du har täckning.',
    en: 'Write anyway. It is kept on the phone and sent when you have coverage.',
  },
  offline_title: { sv: 'Utan täckning', en: 'Without coverage' },
  no_script: {
    sv: 'Sidan behöver skript för att spara utan täckning.',
    en: 'The page needs script to keep things without coverage.',
  },
  not_kept: { sv: 'Telefonen kan inte spara', en: 'The phone cannot keep anything' },
  not_kept_note: {
    sv: 'Den är full, eller så surfar du privat. Stäng inte sidan. Skicka när du har täckning.',
    en: 'It is full, or you are browsing privately. Do not close the page. Send when you have coverage.',
  },
})
