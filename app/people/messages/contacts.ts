import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

export const contactTexts = texts({
  contacts: { sv: 'Kontaktpersoner', en: 'Contact persons' },
  title: {
    sv: (name: string) => `Kontaktpersoner på ${name}`,
    en: (name: string) => `Contact persons at ${name}`,
  },
  none: { sv: 'Ingen kontaktperson är inlagd.', en: 'No contact person has been entered.' },
  add_title: { sv: 'Lägg till kontaktperson', en: 'Add a contact person' },
  add: { sv: 'Lägg till personen', en: 'Add the person' },
  change: { sv: 'Ändra eller ta bort', en: 'Change or remove' },
  change_who: {
    sv: (who: string) => `Ändra eller ta bort ${who}`,
    en: (who: string) => `Change or remove ${who}`,
  },
  change_title: { sv: (who: string) => `Ändra ${who}`, en: (who: string) => `Change ${who}` },
  change_address_note: {
    sv: 'Byter du adress slutar en kod som redan är skickad att gälla. Lämnas den nya av företaget behöver projektet bekräfta den.',
    en: 'If you change the address, a code that has been sent stops being good. A new one given by the company has to be confirmed by the programme.',
  },
  keep: { sv: 'Tillbaka utan att ändra', en: 'Back without changing' },
  save: { sv: 'Spara personen', en: 'Save the person' },
  remove_question: { sv: (who: string) => `Ta bort ${who}?`, en: (who: string) => `Remove ${who}?` },
  remove_what: {
    sv: 'Namn, e-post och telefon raderas genast. Förmedlingar och brev är kvar utan personen, och inbjudan till en tid tas bort.',
    en: 'Name, e-mail and telephone are erased at once. Referrals and letters stay without the person, and an invitation to an appointment goes.',
  },
  remove_who: { sv: (who: string) => `Ta bort ${who}`, en: (who: string) => `Remove ${who}` },
  extract: { sv: 'Registerutdrag', en: 'Extract' },
  take_out: { sv: 'Ta ut allt', en: 'Take out everything' },
  take_out_who: {
    sv: (who: string) => `Ta ut allt om ${who}`,
    en: (who: string) => `Take out everything about ${who}`,
  },
  not_confirmed: {
    sv: 'Lämnad av företaget, inte bekräftad',
    en: 'Given by the company, not confirmed',
  },
  confirmed_on: {
    sv: (day: string) => `Bekräftad ${day}`,
    en: (day: string) => `Confirmed on ${day}`,
  },
  confirm: { sv: 'Bekräfta', en: 'Confirm' },
  confirm_who: {
    sv: (who: string) => `Bekräfta adressen till ${who}`,
    en: (who: string) => `Confirm the address of ${who}`,
  },
  confirm_why: {
    sv: 'En kod för att godkänna överenskommelsen skickas bara till en adress som projektet har lagt in eller bekräftat. Ring personen på ett nummer som du redan har, eller fråga vid ett besök, innan du bekräftar.',
    en: 'A code for accepting the agreement is sent only to an address that the programme has entered or confirmed. Telephone the person on a number that you already have, or ask at a visit, before you confirm.',
  },
  address_changed: {
    sv: 'Adressen har ändrats sedan du öppnade sidan. Se efter vilken som gäller, och bekräfta den.',
    en: 'The address has been changed since you opened the page. See which one applies, and confirm that.',
  },
  no_address: { sv: 'Kontakten har ingen e-postadress.', en: 'The contact has no e-mail address.' },
  function: { sv: 'Uppgift', en: 'Function' },
  function_hint: {
    sv: 'Vad personen gör för företaget. Vi frågar aldrig om någon är med i facket.',
    en: 'What the person does for the company. We never ask whether anyone is a union member.',
  },
  name: { sv: 'Namn', en: 'Name' },
  email: { sv: 'E-post', en: 'E-mail' },
  phone: { sv: 'Telefon', en: 'Telephone' },
  contact: { sv: 'Kontaktperson', en: 'Contact person' },
  management: { sv: 'Ledning', en: 'Management' },
  hr: { sv: 'HR', en: 'HR' },
  change_leader: { sv: 'Förändringsledare', en: 'Change leader' },
  union_representative: { sv: 'Lokal facklig företrädare', en: 'Local union representative' },
  officer: { sv: 'Ombud', en: 'Officer' },
  manager: { sv: 'Chef', en: 'Manager' },
  knocked: { sv: 'Anmälde intresse, inte bekräftad', en: 'Was interested, not confirmed' },

  function_missing: { sv: 'Välj vad personen har för uppgift.', en: 'Choose what the person’s function is.' },
  nobody: { sv: 'Skriv ett namn eller en e-postadress.', en: 'Write a name or an e-mail address.' },
  contact_there: { sv: 'Den personen finns redan.', en: 'That person is there already.' },
  not_an_address: {
    sv: 'Adressen ser inte ut som en e-postadress. Skriv den som namn@foretag.se.',
    en: 'That does not look like an e-mail address. Write it as name@company.se.',
  },
  not_a_telephone: {
    sv: 'Numret har för få siffror eller fel tecken. Skriv det som 070-123 45 67.',
    en: 'The number has too few digits or wrong signs. Write it as 070-123 45 67.',
  },
  text_too_long: { sv: 'Texten är för lång.', en: 'The text is too long.' },
  changed_by_other: {
    sv: 'Någon annan har ändrat kontaktpersonen sedan du öppnade sidan.',
    en: 'Someone else has changed the contact person since you opened the page.',
  },
  ...sentBeforeTexts,
})
