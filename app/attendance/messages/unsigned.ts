import { texts } from '../../foundation/text.ts'

/** Who has not signed, and one button to remind them all. */
export const unsignedTexts = texts({
  title: { sv: 'Inte underskrivet', en: 'Not signed' },
  verdict: {
    sv: (people: string, hours: string) => `${people} har inte skrivit under ${hours}.`,
    en: (people: string, hours: string) => `${people} have not signed ${hours}.`,
  },
  people: {
    sv: (n: number, said: string) => (n === 1 ? 'En person' : `${said} personer`),
    en: (n: number, said: string) => (n === 1 ? 'One person' : `${said} people`),
  },
  nobody: { sv: 'Alla har skrivit under sina timmar.', en: 'Everybody has signed their hours.' },
  nobody_why: {
    sv: 'Här står de som var med på ett pass som är slut och som varken har skrivit under eller sagt att det är fel.',
    en: 'Here are those who attended a session that is over and have neither signed nor said that it is wrong.',
  },
  lede: {
    sv: 'Den som har en e-postadress får brev, den som bara har mobil får SMS. Ingen påminns två gånger på en vecka, och tysta timmar gäller.',
    en: 'Whoever has an e-mail address gets a letter, whoever has only a mobile gets an SMS. Nobody is reminded twice in a week, and quiet hours hold.',
  },
  name: { sv: 'Namn', en: 'Name' },
  company: { sv: 'Företag', en: 'Company' },
  hours: { sv: 'Timmar', en: 'Hours' },
  sessions: { sv: 'Pass', en: 'Sessions' },
  latest: { sv: 'Senast', en: 'Latest' },
  reach: { sv: 'Nås med', en: 'Reached by' },
  reminded: { sv: 'Påmind', en: 'Reminded' },
  month: { sv: 'Månad', en: 'Month' },
  any_month: { sv: 'Alla månader', en: 'All months' },
  occasion: { sv: 'Tillfälle', en: 'Occasion' },
  any_occasion: { sv: 'Alla tillfällen', en: 'All occasions' },
  any_company: { sv: 'Alla företag', en: 'All companies' },
  any_reach: { sv: 'Alla', en: 'Everyone' },
  reach_mail: { sv: 'brev', en: 'letter' },
  reach_sms: { sv: 'SMS', en: 'SMS' },
  reach_none: { sv: 'varken eller', en: 'neither' },
  remind: {
    sv: 'Påminn alla som går att nå',
    en: 'Remind all who can be reached',
  },
  remind_chosen: { sv: 'Påminn dem som visas och går att nå', en: 'Remind those shown who can be reached' },
  reached: {
    sv: (mail: string, sms: string, none: string) =>
      `Med brev: ${mail}. Med SMS: ${sms}. Nås inte: ${none}; de behöver en lapp från tillfällets sida.`,
    en: (mail: string, sms: string, none: string) =>
      `By letter: ${mail}. By SMS: ${sms}. Not reached: ${none}; they need a slip from the page of the occasion.`,
  },
  sent: {
    sv: (mail: string, sms: string) => `Påminda: ${mail} med brev, ${sms} med SMS`,
    en: (mail: string, sms: string) => `Reminded: ${mail} by letter, ${sms} by SMS`,
  },
  sent_none: {
    sv: 'Ingen påmindes: alla som går att nå har påmints den senaste veckan',
    en: 'Nobody was reminded: all who can be reached have been within the week',
  },
  reset_way: { sv: 'Till alla timmar', en: 'To all hours' },
})
