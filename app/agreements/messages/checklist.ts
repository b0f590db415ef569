import { texts } from '../../foundation/text.ts'

/** What a company needs to be all the way in, and how it is asked for it. */
export const checklistTexts = texts({
  checklist: { sv: 'Komma igång', en: 'Getting started' },
  complete: { sv: 'Allt är på plats.', en: 'Everything is in place.' },
  missing_count: {
    sv: (n: number) => (n === 1 ? 'En sak saknas.' : `${n} saker saknas.`),
    en: (n: number) => (n === 1 ? 'One thing is missing.' : `${n} things are missing.`),
  },
  done: { sv: 'klart', en: 'done' },
  who_company: { sv: 'Företaget kan fylla i', en: 'The company can fill in' },
  who_programme: { sv: 'Projektet gör det', en: 'The programme does it' },
  optional: { sv: 'Frivilligt', en: 'Optional' },
  check_number: { sv: 'Organisationsnummer', en: 'Organisation number' },
  check_municipality: { sv: 'Kommun', en: 'Municipality' },
  check_contacts: {
    sv: 'Kontakt i ledningen med e-post',
    en: 'Contact in management with an e-mail address',
  },
  check_base: { sv: 'Antal anställda', en: 'Number of employees' },
  check_declaration: { sv: 'Försäkran om statsstöd', en: 'State-aid declaration' },
  check_agreement: { sv: 'Överenskommelse', en: 'Agreement' },
  check_money: {
    sv: 'Omsättning eller balansomslutning',
    en: 'Turnover or balance-sheet total',
  },
  asked_number: { sv: 'organisationsnumret', en: 'the organisation number' },
  asked_municipality: { sv: 'kommunen', en: 'the municipality' },
  asked_contacts: { sv: 'kontaktpersoner', en: 'contact persons' },
  asked_base: { sv: 'antal anställda', en: 'the number of employees' },
  asked_declaration: { sv: 'försäkran om statsstöd', en: 'the state-aid declaration' },
  asked_agreement: { sv: 'överenskommelsen', en: 'the agreement' },
  asked_money: { sv: 'omsättningen', en: 'the turnover' },
  ask_company: {
    sv: 'Skicka en länk så att företaget fyller i',
    en: 'Send a link for the company to fill in',
  },

  // asking by link
  links: { sv: 'Länkar till företaget', en: 'Links to the company' },
  links_title: {
    sv: (name: string) => `Be ${name} fylla i`,
    en: (name: string) => `Ask ${name} to fill in`,
  },
  links_lede: {
    sv: 'Kontakten får ett brev med en länk. Ingen inloggning behövs. Länken gäller i 30 dagar och visar bara det egna företaget.',
    en: 'The contact gets a letter with a link. No sign-in is needed. The link is good for 30 days and shows only their own company.',
  },
  asks_for: {
    sv: (what: string) => `Brevet ber om ${what}.`,
    en: (what: string) => `The letter asks for ${what}.`,
  },
  nothing_to_ask: {
    sv: 'Det finns inget som företaget självt behöver fylla i just nu.',
    en: 'There is nothing that the company itself needs to fill in right now.',
  },
  to_whom: { sv: 'Till', en: 'To' },
  language: { sv: 'Brevets språk', en: 'Language of the letter' },
  language_sv: { sv: 'Svenska', en: 'Swedish' },
  language_en: { sv: 'Engelska', en: 'English' },
  send: { sv: 'Skicka brevet', en: 'Send the letter' },
  no_contact: {
    sv: 'Ingen kontakt har en e-postadress. Lägg till en först.',
    en: 'No contact has an e-mail address. Add one first.',
  },
  add_contact: { sv: 'Lägg till kontaktperson', en: 'Add a contact person' },
  sent_links: { sv: 'Skickade länkar', en: 'Links sent' },
  no_links: { sv: 'Ingen länk är skickad.', en: 'No link has been sent.' },
  sent: { sv: 'Skickad', en: 'Sent' },
  valid_until: { sv: 'Gäller till', en: 'Good until' },
  last_used: { sv: 'Senast använd', en: 'Last used' },
  never_used: { sv: 'inte använd', en: 'not used' },
  revoked: { sv: 'återkallad', en: 'revoked' },
  too_old: { sv: 'för gammal', en: 'too old' },
  good: { sv: 'gäller', en: 'good' },
  state: { sv: 'Läge', en: 'State' },
  revoke: { sv: 'Återkalla', en: 'Revoke' },
  revoke_which: {
    sv: (when: string) => `Återkalla länken från ${when}`,
    en: (when: string) => `Revoke the link of ${when}`,
  },
})
