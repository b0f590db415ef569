import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'
import { unlikelyDayTexts } from '../../programmes/messages/unlikely-day.ts'

/** What the forms of agreements, declarations and links answer when something is wrong. */
export const agreementErrors = texts({
  language_missing: { sv: 'Välj språk.', en: 'Choose a language.' },
  heading_missing: { sv: 'Skriv en rubrik.', en: 'Write a heading.' },
  words_missing: { sv: 'Skriv överenskommelsens text.', en: 'Write the words of the agreement.' },
  source_missing: { sv: 'Skriv vem som har granskat texten.', en: 'Write who has checked the words.' },
  unknown_placeholder: {
    sv: ({ name }: { name: string }) => `${name} går inte att fylla i. Använd något av namnen i listan.`,
    en: ({ name }: { name: string }) => `${name} cannot be filled in. Use one of the names in the list.`,
  },
  changed_by_other: {
    sv: 'Någon annan har sparat en ny version. Hämta sidan igen och jämför.',
    en: 'Someone else has saved a new version. Load the page again and compare.',
  },
  number_missing: {
    sv: 'Organisationsnumret saknas. Skriv in det på företagets sida först.',
    en: 'The organisation number is missing. Enter it on the company’s page first.',
  },
  already_offered: {
    sv: 'Överenskommelsen är redan erbjuden.',
    en: 'The agreement has already been offered.',
  },
  already_agreed: {
    sv: 'Överenskommelsen är redan godkänd.',
    en: 'The agreement has already been accepted.',
  },
  closed_year: {
    sv: 'Planen tar inte in fler företag i år. Skriv varför det här ändå ska in.',
    en: 'The plan takes in no further companies this year. Write why this one is to be admitted all the same.',
  },
  closed_year_now: {
    sv: 'Projektet tar inte in fler företag i år. Kontakta er processledare, som kan erbjuda den igen med ett skäl.',
    en: 'The programme takes in no further companies this year. Ask your process leader, who can offer it again with a reason.',
  },
  signatory_missing: { sv: 'Skriv namnet på den som godkänner.', en: 'Write the name of whoever accepts.' },
  title_missing: { sv: 'Skriv befattningen.', en: 'Write the title.' },
  email_missing: { sv: 'Skriv e-postadressen.', en: 'Write the e-mail address.' },
  not_an_address: {
    sv: 'Adressen ser inte ut som en e-postadress. Skriv den som namn@foretag.se.',
    en: 'That does not look like an e-mail address. Write it as name@company.se.',
  },
  not_a_signatory: {
    sv: 'Adressen finns inte bland företagets kontakter i ledningen. Lägg till kontakten först, eller använd en annan adress.',
    en: 'The address is not among the company’s contacts in management. Add the contact first, or use another address.',
  },
  address_not_confirmed: {
    sv: 'Adressen är ny och har lagts till av företaget. Er processledare bekräftar den, till exempel per telefon. Sedan kan koden skickas.',
    en: 'The address is new and was added by the company. Your process leader confirms it, by telephone for instance. Then the code can be sent.',
  },
  not_a_code: { sv: 'Koden har sex siffror.', en: 'The code has six digits.' },
  code_wrong: {
    sv: 'Koden stämmer inte. Läs brevet igen; det nyaste gäller.',
    en: 'The code is not right. Read the letter again; the latest one counts.',
  },
  code_not_asked: { sv: 'Be om en kod först.', en: 'Ask for a code first.' },
  code_too_old: { sv: 'Koden är för gammal. Skicka en ny.', en: 'The code is too old. Send a new one.' },
  code_used_up: {
    sv: 'Fel kod fem gånger. Skicka en ny kod.',
    en: 'The wrong code five times. Send a new one.',
  },
  text_is_another: {
    sv: 'Texten har bytts ut sedan du öppnade sidan. Läs den nya och godkänn den.',
    en: 'The words have been replaced since you opened the page. Read the new ones and accept those.',
  },
  too_many_tries: {
    sv: 'Det har gjorts för många försök. Vänta en stund och försök igen.',
    en: 'There have been too many tries. Wait a while and try again.',
  },
  day_to_come: { sv: 'Dagen har inte kommit än.', en: 'That day has not come yet.' },
  ...unlikelyDayTexts,
  not_a_day: { sv: 'Skriv dagen som 2025-03-17.', en: 'Write the day as 2025-03-17.' },
  scan_missing: {
    sv: 'Välj filen med det inskannade papperet.',
    en: 'Choose the file with the scanned paper.',
  },
  file_too_big: { sv: 'Filen är större än 10 MB.', en: 'The file is larger than 10 MB.' },
  not_a_scan: {
    sv: 'Filen är varken PDF, JPEG eller PNG. Skanna om papperet till något av dem.',
    en: 'The file is neither PDF, JPEG nor PNG. Scan the paper as one of those.',
  },
  contact_missing: { sv: 'Välj vem som ska få brevet.', en: 'Choose who is to get the letter.' },
  no_address: {
    sv: 'Kontakten har ingen e-postadress.',
    en: 'The contact has no e-mail address.',
  },
  nothing_to_ask: {
    sv: 'Det finns inget som företaget behöver fylla i.',
    en: 'There is nothing that the company needs to fill in.',
  },
  declarer_missing: {
    sv: 'Skriv namnet på den som lämnar försäkran.',
    en: 'Write the name of whoever declares.',
  },
  bad_group_number: {
    sv: 'Något nummer stämmer inte. Skriv tio siffror för varje företag, med komma mellan.',
    en: 'A number is not right. Write ten digits for each company, with commas between.',
  },
  answer_missing: { sv: 'Svara ja eller nej.', en: 'Answer yes or no.' },
  not_confirmed: {
    sv: 'Kryssa i att uppgifterna är riktiga.',
    en: 'Tick that what is told is right.',
  },
  aid_missing: { sv: 'Skriv minst ett stöd, eller svara nej.', en: 'Write at least one aid, or answer no.' },
  none_but_some: {
    sv: 'Du har svarat nej men skrivit ett stöd. Svara ja, eller töm raden.',
    en: 'You answered no but wrote an aid. Answer yes, or empty the row.',
  },
  granter_missing: { sv: 'Skriv vem som gav stödet.', en: 'Write who gave the aid.' },
  regulation_missing: { sv: 'Välj regel.', en: 'Choose a rule.' },
  not_an_amount: { sv: 'Skriv ett belopp, till exempel 45 000.', en: 'Write an amount, such as 45 000.' },
  no_rate: {
    sv: 'Projektet har ingen växelkurs. Skriv beloppet i euro.',
    en: 'The programme has no exchange rate. Write the amount in euro.',
  },
  text_too_long: { sv: 'Texten är för lång.', en: 'The text is too long.' },
  ...sentBeforeTexts,
})
