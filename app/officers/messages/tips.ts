import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { noUnionWords } from '../../access/union-words.ts'
import { outsideAreaTexts } from '../../companies/messages/outside-area.ts'
import { texts } from '../../foundation/text.ts'
import { ownTipTexts } from '../../referrals/messages/own-tips.ts'

/** Pointing a company out. */
export const tipTexts = texts({
  refer: { sv: 'Förmedla ett företag', en: 'Refer a company' },
  refer_note: { sv: 'Tre rader. Resten gör vi.', en: 'Three lines. We do the rest.' },
  send: { sv: 'Förmedla företaget', en: 'Refer the company' },
  company: { sv: 'Vilket företag?', en: 'Which company?' },
  company_hint: { sv: 'Namn eller organisationsnummer.', en: 'Name or organisation number.' },
  look_up: { sv: 'Sök i registret', en: 'Look in the register' },
  suggested: { sv: 'Menar du något av de här?', en: 'Do you mean one of these?' },
  none_of_them: { sv: 'Nej, ett annat företag', en: 'No, another company' },
  none_suggested: {
    sv: 'Registret har inget sådant företag. Förmedla det ändå.',
    en: 'The register has no such company. Refer it all the same.',
  },
  municipality: { sv: 'Var ligger det?', en: 'Where is it?' },
  choose_municipality: { sv: 'Välj kommun', en: 'Choose a municipality' },
  latest: { sv: 'Senast', en: 'Latest' },
  outside: {
    sv: (county: string) => `${county}, utanför projektet`,
    en: (county: string) => `${county}, outside the programme`,
  },
  ...outsideAreaTexts,
  contact_name: { sv: 'Vem ska vi ringa?', en: 'Whom shall we call?' },
  contact_phone: { sv: 'På vilket nummer?', en: 'At what number?' },
  wants: { sv: 'Vad vill de ha hjälp med?', en: 'What do they want help with?' },
  want_machines: { sv: 'Kunna maskinen', en: 'Mastering the machine' },
  want_green: { sv: 'Grön omställning', en: 'Green transition' },
  want_newcomers: { sv: 'Nya på jobbet', en: 'New at work' },
  want_leadership: { sv: 'Leda och planera', en: 'Leading and planning' },
  want_unsure: { sv: 'Vet inte än', en: 'Not sure yet' },
  why: { sv: 'Vad sa de?', en: 'What did they say?' },
  why_hint: {
    sv: `Varför nu? Tryck på mikrofonen på tangentbordet och prata in. ${noUnionWords.sv}`,
    en: `Why now? Press the microphone on the keyboard and speak. ${noUnionWords.en}`,
  },
  may_call: { sv: 'Hen har sagt ja till att vi ringer', en: 'They have said yes to a call' },
  not_said: {
    sv: 'Skriv inget om medlemskap eller hälsa.',
    en: 'Write nothing about membership or health.',
  },

  // the receipt
  receipt: { sv: 'Förmedling', en: 'Referral' },
  headed_waiting: {
    sv: (company: string) => `${company} är förmedlat`,
    en: (company: string) => `${company} is referred`,
  },
  headed_accepted: {
    sv: (company: string) => `${company} är mottaget`,
    en: (company: string) => `${company} is taken on`,
  },
  headed_declined: {
    sv: (company: string) => `${company} är inte aktuellt nu`,
    en: (company: string) => `${company} is not for the programme now`,
  },
  added: {
    sv: 'Du hade redan förmedlat företaget. Det du skrev nu står under.',
    en: 'You had referred the company before. What you wrote now stands below.',
  },
  answer_by: {
    sv: (partner: string, day: string) => `${partner} svarar senast ${day}.`,
    en: (partner: string, day: string) => `${partner} answers by ${day}.`,
  },
  answer_late: {
    sv: (partner: string, day: string) => `${partner} skulle ha svarat ${day}.`,
    en: (partner: string, day: string) => `${partner} should have answered by ${day}.`,
  },
  ...ownTipTexts,
  held_already: {
    sv: (partner: string) => `${partner} har redan företaget. Din förmedling är sparad hos dem.`,
    en: (partner: string) => `${partner} already has the company. Your referral is kept with them.`,
  },
  made: { sv: 'Förmedlat', en: 'Referred' },
  called: { sv: 'Får ringas', en: 'May be called' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  refer_another: { sv: 'Förmedla ett till', en: 'Refer another' },
  to_company: { sv: 'Till företaget', en: 'To the company' },

  // what is wrong
  company_missing: {
    sv: 'Skriv företagets namn eller nummer.',
    en: 'Write the name or number of the company.',
  },
  municipality_missing: { sv: 'Välj kommun.', en: 'Choose a municipality.' },
  unknown_municipality: { sv: 'Kommunen finns inte i listan.', en: 'The municipality is not in the list.' },
  unknown_number: {
    sv: 'Vi känner inte numret. Skriv namnet också, och välj kommun.',
    en: 'We do not know the number. Write the name too, and choose a municipality.',
  },
  bad_organisation_number: {
    sv: 'Numret stämmer inte. Ett organisationsnummer har tio siffror. Skriv namnet om du är osäker.',
    en: 'The number is not right. An organisation number has ten digits. Write the name if you are unsure.',
  },
  already_in: {
    sv: ({ company }: { company: string }) => `${company} är redan med i projektet.`,
    en: ({ company }: { company: string }) => `${company} is already in the programme.`,
  },
  several_companies: {
    sv: 'Flera företag heter så. Skriv orten också, eller numret.',
    en: 'Several companies have that name. Write the place too, or the number.',
  },
  contact_unnamed: { sv: 'Skriv vad personen heter.', en: 'Write the name of the person.' },
  nobody_to_call: { sv: 'Skriv vem vi ska ringa.', en: 'Write whom we shall call.' },
  phone_missing: { sv: 'Skriv numret som vi ska ringa.', en: 'Write the number that we shall call.' },
  not_a_telephone: {
    sv: 'Numret ser inte ut som ett telefonnummer. Skriv till exempel 070-174 06 05.',
    en: 'The number does not look like a telephone number. Write for example 070-174 06 05.',
  },
  text_too_long: { sv: 'Texten är för lång.', en: 'The text is too long.' },
  not_found: {
    sv: 'Företaget finns inte i registret längre.',
    en: 'The company is no longer in the register.',
  },
  ...sentBeforeTexts,
})
