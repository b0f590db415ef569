import { inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'

/** What a company reads that opens its link. */
export const linkTexts = texts({
  left: {
    sv: (n: number) => (n === 1 ? 'En sak kvar att göra' : `${inWordsFirst('sv', n)} saker kvar att göra`),
    en: (n: number) => (n === 1 ? 'One thing left to do' : `${inWordsFirst('en', n)} things left to do`),
  },
  all_done: { sv: 'Allt är klart. Tack.', en: 'All is done. Thank you.' },
  lede: {
    sv: (programme: string) =>
      `Inför ${programme}. Gör en sak i taget; det som är sparat finns kvar nästa gång du öppnar länken.`,
    en: (programme: string) =>
      `For ${programme}. Do one thing at a time; what is saved is there the next time you open the link.`,
  },
  steps: { sv: 'Att göra', en: 'To do' },
  step_base: { sv: 'Antal anställda', en: 'Number of employees' },
  step_contacts: { sv: 'Kontaktpersoner', en: 'Contact persons' },
  step_declaration: { sv: 'Försäkran om statsstöd', en: 'State-aid declaration' },
  step_agreement: { sv: 'Läs och godkänn överenskommelsen', en: 'Read and accept the agreement' },
  done: { sv: 'klart', en: 'done' },
  next: { sv: 'härnäst', en: 'next' },
  to_do: { sv: 'kvar', en: 'left' },
  waits: { sv: 'inte erbjuden än', en: 'not offered yet' },
  until: {
    sv: (day: string) => `Länken gäller till ${day}. Den visar bara ert eget företag.`,
    en: (day: string) => `The link is good until ${day}. It shows only your own company.`,
  },
  questions: {
    sv: (name: string) => `Frågor, eller något som inte stämmer? Skriv till ${name}:`,
    en: (name: string) => `Questions, or something that is not right? Write to ${name}:`,
  },
  back: { sv: 'Tillbaka till listan', en: 'Back to the list' },
  contacts_lede: {
    sv: 'Vilka vänder vi oss till? Namn som redan är inlagda visas inte här.',
    en: 'Whom do we turn to? Names that are already entered are not shown here.',
  },
  contacts_there: {
    sv: (functions: string) => `Det finns redan: ${functions}.`,
    en: (functions: string) => `Already there: ${functions}.`,
  },
  contact_to_confirm: {
    sv: 'Ska personen godkänna överenskommelsen? Då bekräftar er processledare först adressen, till exempel per telefon.',
    en: 'Is that person to accept the agreement? Your process leader then confirms the address first, by telephone for instance.',
  },
  contact_added: { sv: 'Personen är tillagd', en: 'The person has been added' },
  contacts_needed: {
    sv: 'För att kunna godkänna överenskommelsen behövs en person i ledningen, eller en kontaktperson, med e-post.',
    en: 'To accept the agreement a person in management, or a contact person, with an e-mail address is needed.',
  },
  sign_note: {
    sv: 'Du behöver inte vara den som skriver under. Koden går till den adress som anges.',
    en: 'You need not be the one who signs. The code goes to the address that is given.',
  },
  already_declared: {
    sv: (day: string) => `En försäkran lämnades ${day}. Lämnar du en ny gäller den i stället.`,
    en: (day: string) => `A declaration was given on ${day}. If you give a new one, that counts instead.`,
  },

  // the link is no longer good
  gone: { sv: 'Länken gäller inte', en: 'The link is not good' },
  gone_what: {
    sv: 'Den kan vara för gammal, ersatt eller felskriven. Be er kontakt i projektet om en ny länk.',
    en: 'It may be too old, replaced or mistyped. Ask your contact in the programme for a new link.',
  },
  too_many: { sv: 'För många försök just nu', en: 'Too many tries just now' },
  too_many_what: {
    sv: 'Vänta en kvart och öppna länken igen. Inget har gått förlorat.',
    en: 'Wait a quarter of an hour and open the link again. Nothing has been lost.',
  },
})
