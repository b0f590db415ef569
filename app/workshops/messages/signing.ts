import { texts } from '../../foundation/text.ts'

/** How what a workshop came to is signed. */
export const signingTexts = texts({
  page_title: { sv: 'Underskrifter', en: 'Signatures' },
  lede: {
    sv: 'Sammanfattningen skrivs under av någon för företaget och av ombudet. Låt dem läsa den först.',
    en: 'The summary is signed by somebody for the company and by the officer. Let them read it first.',
  },
  sign: { sv: 'Skriv under', en: 'Sign' },
  company: { sv: 'För företaget', en: 'For the company' },
  officer: { sv: 'För facket', en: 'For the union' },
  unsigned: { sv: 'Inte undertecknad än', en: 'Not signed yet' },
  signed_by: {
    sv: (who: string, day: string) => `${who}, ${day}`,
    en: (who: string, day: string) => `${who}, ${day}`,
  },
  by_code: { sv: 'med kod till sin e-post', en: 'with a code to their e-mail' },
  by_pen: { sv: 'med penna på papper', en: 'by pen on paper' },
  all_signed: { sv: 'Båda har skrivit under.', en: 'Both have signed.' },
  who: { sv: 'Till vem ska koden?', en: 'To whom does the code go?' },
  nobody: {
    sv: 'Ingen att skicka till. Lägg till en kontakt med e-post, eller skriv under på papper.',
    en: 'Nobody to send to. Add a contact with an e-mail address, or sign on paper.',
  },
  name: { sv: 'Namn', en: 'Name' },
  title: { sv: 'Titel', en: 'Title' },
  send_code: { sv: 'Skicka koden', en: 'Send the code' },
  another_code: { sv: 'Skicka en ny kod', en: 'Send another code' },
  code_sent: {
    sv: (who: string) => `En kod är på väg till ${who}.`,
    en: (who: string) => `A code is on its way to ${who}.`,
  },
  code: { sv: 'Koden i brevet', en: 'The code in the letter' },
  code_hint: { sv: 'Sex siffror.', en: 'Six digits.' },
  by_paper: { sv: 'Underskrivet på papper', en: 'Signed on paper' },
  by_paper_what: {
    sv: 'Skriv ut sammanfattningen, skriv under med penna och fotografera den.',
    en: 'Print the summary, sign it by pen and photograph it.',
  },
  signed_on: { sv: 'Vilken dag?', en: 'Which day?' },
  scan: { sv: 'Bild eller PDF av papperet', en: 'Picture or PDF of the paper' },
  keep_paper: { sv: 'Spara papperet', en: 'Keep the paper' },
  digest: { sv: 'Sammanfattningens kännetecken', en: 'Digest of the summary' },
  who_missing: { sv: 'Välj vem koden ska till.', en: 'Choose to whom the code goes.' },
  name_missing: { sv: 'Skriv namnet på den som skriver under.', en: 'Write the name of whoever signs.' },
  day_missing: { sv: 'Skriv dagen, som 2026-01-31.', en: 'Write the day, such as 2026-01-31.' },
  day_to_come: { sv: 'Den dagen har inte varit än.', en: 'That day has not been yet.' },
  no_such_signatory: {
    sv: 'Den personen går inte att skicka till längre. Välj en annan.',
    en: 'That person can no longer be sent to. Choose another.',
  },
  cannot_be_printed: {
    sv: 'Namnet har tecken som inte går att skriva ut.',
    en: 'The name has signs that cannot be printed.',
  },
  not_closed_yet: {
    sv: 'Avsluta workshopen först. Det som skrivs under ändras inte mer.',
    en: 'Close the workshop first. What is signed is not changed any more.',
  },
  already_signed: { sv: 'Den sidan har redan skrivit under.', en: 'That side has signed already.' },
  not_a_code: { sv: 'Koden har sex siffror.', en: 'The code has six digits.' },
  text_is_another: {
    sv: 'Sammanfattningen är en annan än den som lästes. Läs den igen.',
    en: 'The summary is another than the one that was read. Read it again.',
  },
  code_not_asked: {
    sv: 'Ingen kod har skickats. Skicka en först.',
    en: 'No code has been sent. Send one first.',
  },
  code_too_old: {
    sv: 'Koden har blivit för gammal. Skicka en ny.',
    en: 'The code has become too old. Send another.',
  },
  code_used_up: {
    sv: 'Koden har prövats för många gånger. Skicka en ny.',
    en: 'The code has been tried too many times. Send another.',
  },
  code_wrong: {
    sv: 'Koden stämmer inte. Läs den i brevet igen.',
    en: 'The code is not right. Read it in the letter again.',
  },
  file_too_big: {
    sv: 'Filen är större än 10 MB. Ta en mindre bild.',
    en: 'The file is larger than 10 MB. Take a smaller picture.',
  },
  not_a_scan: { sv: 'Filen är varken PDF, JPEG eller PNG.', en: 'The file is neither PDF, JPEG nor PNG.' },
  too_many_tries: {
    sv: 'För många koder på kort tid. Vänta en timme.',
    en: 'Too many codes in a short time. Wait an hour.',
  },
})
