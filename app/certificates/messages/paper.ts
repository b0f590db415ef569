import { texts } from '../../foundation/text.ts'

/** What stands on a certificate, in each of its two languages whatever the page that it is opened from. */
export const paperTexts = texts({
  attendance: { sv: 'Närvarointyg', en: 'Certificate of attendance' },
  qualification: { sv: 'Kvalifikationsintyg', en: 'Certificate of qualification' },
  has_attended: { sv: 'har deltagit i utbildningen', en: 'has attended the course' },
  has_passed: {
    sv: 'har deltagit i utbildningen och bedömts som godkänd',
    en: 'has attended the course and been assessed as passed',
  },
  hours: { sv: 'Omfattning', en: 'Extent' },
  hours_of: {
    sv: (hours: string, percent: string) => `${hours}, ${percent} av alla pass`,
    en: (hours: string, percent: string) => `${hours}, ${percent} of all sessions`,
  },
  period: { sv: 'Tid', en: 'Time' },
  provider: { sv: 'Utbildare', en: 'Training provider' },
  edition: { sv: 'Kursens version', en: 'Edition of the course' },
  assessed: { sv: 'Bedömning', en: 'Assessment' },
  assessed_by: {
    sv: (day: string, assessor: string) => `${day}, av ${assessor}`,
    en: (day: string, assessor: string) => `${day}, by ${assessor}`,
  },
  how: { sv: 'Hur det bedömdes', en: 'How it was assessed' },
  aims_at: { sv: 'Utbildningen syftar till', en: 'The course aims at' },
  leads_to: { sv: 'Utbildningen leder till', en: 'The course leads to' },
  level: {
    sv: (words: string) => `nivå ${words}`,
    en: (words: string) => `level ${words}`,
  },
  permit: { sv: 'behörighet', en: 'permit' },
  aims_note: {
    sv: 'Närvarointyget visar att personen har varit med. Vad personen kan är inte bedömt här.',
    en: 'The certificate shows that the person was there. What the person can do is not assessed here.',
  },
  scale: {
    sv: 'Nivåerna går från 0 (ingen) till 4 (kan lära ut).',
    en: 'The levels go from 0 (none) to 4 (can teach).',
  },
  issued: { sv: 'Utfärdat', en: 'Issued' },
  issued_by: {
    sv: (day: string, issuer: string) => `${day} av ${issuer}`,
    en: (day: string, issuer: string) => `${day} by ${issuer}`,
  },
  number: { sv: 'Intygets nummer', en: 'Number' },
  check: { sv: 'Kontrollera intyget', en: 'Check the certificate' },
  check_at: {
    sv: 'Läs av koden eller gå till adressen. Där syns om intyget gäller.',
    en: 'Scan the code or go to the address. It tells whether the certificate is valid.',
  },
  withdrawn: {
    sv: 'Intyget gäller inte. Det är indraget.',
    en: 'The certificate is not valid. It has been withdrawn.',
  },
  code_alt: {
    sv: 'Kod som leder till sidan där intyget kontrolleras',
    en: 'A code that leads to the page where the certificate is checked',
  },
  foot: {
    sv: (programme: string, number: string) => `${programme}, intyg ${number}`,
    en: (programme: string, number: string) => `${programme}, certificate ${number}`,
  },
  file: { sv: 'intyg', en: 'certificate' },
})
