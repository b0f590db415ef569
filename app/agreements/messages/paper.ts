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
  address: { sv: 'Adressen', en: 'The address' },
  believed_programme: {
    sv: 'Skrevs in av projektet',
    en: 'Was entered by the programme',
  },
  believed_confirmed: {
    sv: 'Gavs av företaget och bekräftades av projektet på annat sätt än genom länken',
    en: 'Was given by the company and confirmed by the programme by another way than the link',
  },
  believed_account: {
    sv: 'Hör till kontot som projektet har bjudit in och som begärde koden',
    en: 'Belongs to the account that the programme invited and that asked for the code',
  },
  believed_earlier: {
    sv: 'Fanns hos projektet innan det sparades vem som hade gett den',
    en: 'Was with the programme before it was kept who had given it',
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
