import { languages } from '../../access/language-words.ts'
import type { TrailWords } from '../../foundation/trail-words.ts'

/** What is done to letters, and what comes back. */
export const letterTrail: TrailWords = {
  did: {
    'letter-words-changed': { sv: 'Ändrade ett brevs ord', en: 'Changed the words of a letter' },
    'letter-words-withdrawn': {
      sv: 'Gick tillbaka till Spångs ord i ett brev',
      en: 'Went back to the words of Spång in a letter',
    },
    'letter-resent': { sv: 'Skickade ett brev igen', en: 'Sent a letter again' },
    'letter-dealt-with': {
      sv: 'Tog hand om ett brev som inte kom fram',
      en: 'Saw to a letter that did not arrive',
    },
    'address-trusted': { sv: 'Lät en adress få brev igen', en: 'Let an address have letters again' },
    'letter-bounced': { sv: 'Ett brev kom tillbaka', en: 'A letter came back' },
    'letters-unsubscribed': { sv: 'En adress avanmälde sig', en: 'An address unsubscribed' },
    'letters-wanted-again': { sv: 'En adress vill ha brev igen', en: 'An address wants letters again' },
  },
  subjects: {
    letter_template: { sv: 'Brevets ord', en: 'Words of a letter' },
    letter: { sv: 'Brev', en: 'Letter' },
  },
  fields: {
    letter_template: {
      language: { sv: 'Språk', en: 'Language', values: languages },
      version: { sv: 'Version', en: 'Version' },
    },
    mail: { status: { sv: 'Besked', en: 'Answer' } },
    company: { letter: { sv: 'Brev', en: 'Letter' } },
    letter: {
      letter: { sv: 'Brev', en: 'Letter' },
      company: { sv: 'Företag', en: 'Company' },
      subject: { sv: 'Ämne', en: 'Subject' },
      queued_at: { sv: 'Skrivet', en: 'Written' },
      sent_at: { sv: 'Skickad', en: 'Sent' },
    },
  },
  parts: {
    letters: { sv: 'Brev', en: 'Letters', subject: 'letter' },
  },
}
