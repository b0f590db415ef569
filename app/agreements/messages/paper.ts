import { texts } from '../../foundation/text.ts'

/** What stands in the documents beside the agreement's own words. */
export const paperTexts = texts({
  foot: {
    sv: (programme: string) => `${programme} · Överenskommelse`,
    en: (programme: string) => `${programme} · Agreement`,
  },
  signed_title: { sv: 'Godkännande', en: 'Acceptance' },
  not_signed: {
    sv: 'Överenskommelsen är erbjuden och ännu inte godkänd.',
    en: 'The agreement has been offered and has not been accepted yet.',
  },
  signed_by: { sv: 'Godkänd av', en: 'Accepted by' },
  title: { sv: 'Befattning', en: 'Title' },
  for_company: { sv: 'För företaget', en: 'For the company' },
  when: { sv: 'När', en: 'When' },
  how: { sv: 'Hur', en: 'How' },
  by_code: {
    sv: (email: string) =>
      `Med en engångskod till ${email}, som är företagets kontakt i ledningen eller kontaktperson`,
    en: (email: string) =>
      `With a one-time code to ${email}, the company’s contact in management or contact person`,
  },
  digest: { sv: 'Kontrollsumma för texten (SHA-256)', en: 'Digest of the text (SHA-256)' },
  digest_what: {
    sv: 'Kontrollsumman är av texten ovanför, från rubriken till sista raden. Ändras ett enda tecken blir den en annan.',
    en: 'The digest is of the text above, from the heading to the last line. If a single letter changes, so does it.',
  },
  file_name: {
    sv: (company: string) => `overenskommelse-${company}`,
    en: (company: string) => `agreement-${company}`,
  },
})
