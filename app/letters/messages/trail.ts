import { languages, participantLanguages } from '../../access/language-words.ts'
import type { TrailWords } from '../../foundation/trail-words.ts'
import { sentTexts as t } from './sent.ts'

/** What is done to letters, and what comes back. */
export const letterTrail: TrailWords = {
  did: {
    'letter-words-changed': { sv: 'Ändrade ett brevs ord', en: 'Changed the words of a letter' },
    'letter-words-withdrawn': {
      sv: 'Gick tillbaka till Spångs ord i ett brev',
      en: 'Went back to the words of Spång in a letter',
    },
    'sms-words-changed': { sv: 'Ändrade orden i ett SMS', en: 'Changed the words of an SMS' },
    'sms-words-withdrawn': {
      sv: 'Gick tillbaka till Spångs ord i ett SMS',
      en: 'Went back to the words of Spång in an SMS',
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
    sms_template: { sv: 'SMS:ets ord', en: 'Words of an SMS' },
    letter: { sv: 'Brev', en: 'Letter' },
  },
  fields: {
    letter_template: {
      language: { sv: 'Språk', en: 'Language', values: languages },
      version: { sv: 'Version', en: 'Version' },
    },
    sms_template: {
      language: { sv: 'Språk', en: 'Language', values: participantLanguages },
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
      language: { sv: 'Språk', en: 'Language', values: participantLanguages },
      channel: {
        sv: 'Väg',
        en: 'Way',
        values: { mail: { sv: 'e-post', en: 'e-mail' }, sms: t.by_sms },
      },
      delivered_at: { sv: 'Kvitto på att det kom fram', en: 'Receipt that it arrived' },
      fate: {
        ...t.state,
        values: {
          waiting: t.fate_waiting,
          retrying: t.fate_retrying,
          sent: t.fate_sent,
          delivered: t.fate_delivered,
          failed: t.fate_failed,
          bounced: t.fate_bounced,
          not_sent: t.fate_not_sent,
        },
      },
      because: {
        sv: 'Varför inte',
        en: 'Why not',
        values: {
          unsubscribed: t.not_sent_unsubscribed,
          bounced: t.not_sent_bounced,
          no_address: t.not_sent_no_address,
          no_such_address: t.reason_no_such_address,
          full: t.reason_full,
          refused: t.reason_refused,
          busy: t.reason_busy,
          unreachable: t.reason_unreachable,
          sign_in: t.reason_sign_in,
          too_late: t.reason_too_late,
          sms_number: t.reason_sms_number,
          sms_refused: t.reason_sms_refused,
          sms_busy: t.reason_sms_busy,
          sms_sign_in: t.reason_sms_sign_in,
          sms_unanswered: t.reason_sms_unanswered,
          sms_undelivered: t.reason_sms_undelivered,
          unknown: t.reason_unknown,
        },
      },
    },
  },
  parts: {
    letters: { sv: 'Brev', en: 'Letters', subject: 'letter' },
  },
}
