import { texts } from '../../foundation/text.ts'

/** How letters have fared, in words. */
export const sentTexts = texts({
  tab: { sv: 'Brev', en: 'Letters' },
  sent_letters: { sv: 'Brev om företaget', en: 'Letters about the company' },
  none: { sv: 'Inget brev har skickats än.', en: 'No letter has been sent yet.' },
  none_why: {
    sv: 'Här syns allt som Spång skickar: inbjudningar, påminnelser och besked.',
    en: 'Everything that Spång sends is seen here: invitations, reminders and answers.',
  },
  when: { sv: 'När', en: 'When' },
  what: { sv: 'Vad', en: 'What' },
  to: { sv: 'Till', en: 'To' },
  state: { sv: 'Läge', en: 'State' },
  do: { sv: 'Åtgärd', en: 'Action' },
  fate_waiting: { sv: 'på väg', en: 'on its way' },
  fate_quiet: { sv: (when: string) => `väntar till ${when}`, en: (when: string) => `waits until ${when}` },
  fate_retrying: { sv: 'prövas igen', en: 'being tried again' },
  fate_sent: { sv: 'skickat', en: 'sent' },
  fate_delivered: { sv: 'framme', en: 'delivered' },
  fate_failed: { sv: 'gick inte fram', en: 'did not get there' },
  fate_bounced: { sv: 'kom tillbaka', en: 'came back' },
  fate_sms_bounced: { sv: 'kom inte fram', en: 'did not arrive' },
  fate_not_sent: { sv: 'skickades inte', en: 'was not sent' },
  not_sent_unsubscribed: {
    sv: 'Mottagaren har avanmält sig från sådana brev.',
    en: 'The reader has unsubscribed from such letters.',
  },
  not_sent_bounced: {
    sv: 'Ett tidigare brev till adressen kom tillbaka.',
    en: 'An earlier letter to the address came back.',
  },
  not_sent_no_address: {
    sv: 'Det finns ingen e-postadress, och inget mobilnummer som går att nå.',
    en: 'There is no e-mail address, and no mobile number that can be reached.',
  },
  reason_no_such_address: { sv: 'Adressen finns inte.', en: 'The address does not exist.' },
  reason_no_address: {
    sv: 'Adressen eller numret togs bort innan det skickades.',
    en: 'The address or the number was removed before it was sent.',
  },
  reason_full: { sv: 'Brevlådan är full.', en: 'The mailbox is full.' },
  reason_refused: {
    sv: 'Mottagarens server tog inte emot brevet.',
    en: 'The reader’s server did not take the letter.',
  },
  reason_busy: { sv: 'Mottagarens server bad oss vänta.', en: 'The reader’s server asked us to wait.' },
  reason_unreachable: { sv: 'Servern gick inte att nå.', en: 'The server could not be reached.' },
  reason_sign_in: {
    sv: 'Vår e-postserver släppte inte in oss. Säg till administratören.',
    en: 'Our mail server did not let us in. Tell the administrator.',
  },
  reason_too_late: {
    sv: 'Koden i brevet hann sluta gälla. Be om en ny.',
    en: 'The code in the letter had run out. Ask for a new one.',
  },
  reason_sms_number: { sv: 'Mobilnumret finns inte.', en: 'The mobile number does not exist.' },
  reason_sms_refused: { sv: 'SMS-tjänsten tog inte emot det.', en: 'The SMS service did not take it.' },
  reason_sms_busy: { sv: 'SMS-tjänsten bad oss vänta.', en: 'The SMS service asked us to wait.' },
  reason_sms_sign_in: {
    sv: 'SMS-tjänsten släppte inte in oss. Säg till administratören.',
    en: 'The SMS service did not let us in. Tell the administrator.',
  },
  reason_sms_unanswered: {
    sv: 'SMS-tjänsten svarade inte. Det kan ha skickats; det skickas inte igen av sig självt.',
    en: 'The SMS service did not answer. It may have been sent; it is not sent again by itself.',
  },
  reason_sms_undelivered: {
    sv: 'Telefonen gick inte att nå.',
    en: 'The telephone could not be reached.',
  },
  by_sms: { sv: 'SMS', en: 'SMS' },
  reason_unknown: { sv: 'Servern sa inte varför.', en: 'The server did not say why.' },
  resend: { sv: 'Skicka igen', en: 'Send again' },
  resend_what: { sv: (what: string) => `Skicka igen: ${what}`, en: (what: string) => `Send again: ${what}` },
  trust: { sv: 'Försök med adressen igen', en: 'Try the address again' },
  trust_what: {
    sv: (what: string) => `Försök med adressen igen: ${what}`,
    en: (what: string) => `Try the address again: ${what}`,
  },
  words_forgotten: {
    sv: 'Brevets ord finns inte kvar. Gör om det som skickade brevet.',
    en: 'The words of the letter are no longer kept. Do again what sent it.',
  },
  no_address: {
    sv: 'Det finns ingen adress och inget mobilnummer att skicka till. Skriv in det först.',
    en: 'There is no address and no mobile number to send to. Enter it first.',
  },
  a_participant: { sv: 'en deltagare', en: 'a participant' },
  reader_gone: { sv: 'borttagen kontakt', en: 'removed contact' },
})
