import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

/** The form where the programme says who answers for its personal data. */
export const privacyTexts = texts({
  title: { sv: 'Vem som ansvarar för personuppgifterna', en: 'Who answers for the personal data' },
  lede: {
    sv: 'Det här läser deltagare, kontaktpersoner, ombud och användare. Resten av sidan skrivs av det som systemet faktiskt sparar.',
    en: 'This is read by participants, contact persons, officers and users. The rest of the page is written from what the system in fact keeps.',
  },
  see: { sv: 'Se sidan som alla läser.', en: 'See the page that everyone reads.' },
  save: { sv: 'Spara', en: 'Save' },
  controller: { sv: 'Personuppgiftsansvarig', en: 'Controller' },
  controller_hint: {
    sv: 'Projektägarens namn och organisationsnummer.',
    en: 'The name and organisation number of the organisation that runs the programme.',
  },
  controller_address: { sv: 'Postadress', en: 'Postal address' },
  controller_email: {
    sv: 'E-post för frågor om personuppgifter',
    en: 'E-mail for questions on personal data',
  },
  protection_officer: { sv: 'Dataskyddsombud', en: 'Data protection officer' },
  protection_officer_hint: {
    sv: 'Lämna tomt om organisationen inte har något.',
    en: 'Leave empty if the organisation has none.',
  },
  protection_email: { sv: 'Dataskyddsombudets e-post', en: 'The data protection officer’s e-mail' },
  basis_sv: { sv: 'Rättslig grund, på svenska', en: 'Legal basis, in Swedish' },
  basis_en: { sv: 'Rättslig grund, på engelska', en: 'Legal basis, in English' },
  basis_hint: {
    sv: 'Tomt betyder vår text. Den är ett antagande tills ni har granskat den.',
    en: 'Empty means our words. They are an assumption until you have reviewed them.',
  },
  is_reviewed: {
    sv: 'Texten är granskad av den som ansvarar',
    en: 'The text has been reviewed by whoever answers for it',
  },
  is_reviewed_hint: {
    sv: 'Innan det är ikryssat står det på sidan att den är ett utkast.',
    en: 'Until this is ticked the page says that it is a draft.',
  },
  reviewed_on: { sv: 'Granskad', en: 'Reviewed' },
  controller_missing: {
    sv: 'Skriv vem som är personuppgiftsansvarig innan texten kan vara granskad.',
    en: 'Write who is the controller before the text can be reviewed.',
  },
  controller_email_missing: {
    sv: 'Skriv en e-postadress innan texten kan vara granskad.',
    en: 'Write an e-mail address before the text can be reviewed.',
  },
  not_an_address: {
    sv: 'Adressen ser inte ut som en e-postadress. Skriv den som namn@organisation.se.',
    en: 'That does not look like an e-mail address. Write it as name@organisation.se.',
  },
  text_too_long: { sv: 'Texten är för lång.', en: 'The text is too long.' },
  version_missing: {
    sv: 'Hämta sidan igen och spara en gång till.',
    en: 'Load the page again and save once more.',
  },
  changed_by_other: {
    sv: 'Någon annan har ändrat uppgifterna. Hämta sidan igen och jämför.',
    en: 'Someone else has changed this. Load the page again and compare.',
  },
  somebody: { sv: 'Någon', en: 'Someone' },
  recently: { sv: 'nyss', en: 'just now' },
  ...sentBeforeTexts,
})
