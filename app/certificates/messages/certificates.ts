import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'

/** Certificates, for those who issue them and those who check them. */
export const certificateTexts = texts({
  certificates: { sv: 'Intyg', en: 'Certificates' },
  certificate: { sv: 'Intyg', en: 'Certificate' },
  kind_attendance: { sv: 'Närvarointyg', en: 'Attendance certificate' },
  kind_qualification: { sv: 'Kvalifikationsintyg', en: 'Qualification certificate' },
  to_certificates: { sv: 'Utfärda och visa intyg', en: 'Issue and see certificates' },
  to_outcomes: { sv: 'Bedömda resultat', en: 'Assessed outcomes' },
  panel_said: {
    sv: (ready: number, issued: number) =>
      `${issued === 0 ? 'Inget intyg är utfärdat' : `${issued} intyg är utfärdade`}${ready > 0 ? `, och ${ready === 1 ? 'ett kan' : `${ready} kan`} utfärdas` : ''}.`,
    en: (ready: number, issued: number) =>
      `${issued === 0 ? 'No certificate is issued' : `${issued} ${issued === 1 ? 'certificate is' : 'certificates are'} issued`}${ready > 0 ? `, and ${ready} can be` : ''}.`,
  },

  // the room
  verdict: {
    sv: (reached: number, of: number, least: string) =>
      `${reached === 0 ? 'Ingen' : inWordsFirst('sv', reached)} av ${of} har varit med på minst ${least} av alla pass.`,
    en: (reached: number, of: number, least: string) =>
      `${reached === 0 ? 'None' : inWordsFirst('en', reached)} of ${of} ${reached === 1 ? 'has' : 'have'} attended at least ${least} of all sessions.`,
  },
  verdict_not_over: {
    sv: 'Intyg utfärdas när alla pass är slut.',
    en: 'Certificates are issued when all sessions are over.',
  },
  lede: {
    sv: (least: string) =>
      `Ett närvarointyg kräver ${least} av alla pass. Ett kvalifikationsintyg kräver dessutom ett bedömt resultat. Den som får ett intyg får en länk till sina egna intyg.`,
    en: (least: string) =>
      `An attendance certificate takes ${least} of all sessions. A qualification certificate takes an assessed outcome too. Whoever is given a certificate is sent a link to their own certificates.`,
  },
  nobody: { sv: 'Ingen är bokad eller har varit här', en: 'Nobody is booked or has been here' },
  nobody_why: {
    sv: 'De som har varit med på tillfället står här.',
    en: 'Those who have attended the occasion stand here.',
  },
  person: { sv: 'Person', en: 'Person' },
  share: { sv: 'Del av alla pass', en: 'Part of all sessions' },
  outcome: { sv: 'Resultat', en: 'Outcome' },
  issue_attendance: {
    sv: (n: number) => `Utfärda närvarointyg för ${n}`,
    en: (n: number) => `Issue attendance certificates to ${n}`,
  },
  issue_qualification: {
    sv: (n: number) => `Utfärda kvalifikationsintyg för ${n}`,
    en: (n: number) => `Issue qualification certificates to ${n}`,
  },
  issue_one: { sv: 'Utfärda', en: 'Issue' },
  issue_to: {
    sv: (kind: string, name: string) => `${kind} för ${name}`,
    en: (kind: string, name: string) => `${kind} to ${name}`,
  },
  issued_on: { sv: (day: string) => `utfärdat ${day}`, en: (day: string) => `issued ${day}` },
  standing: { sv: 'Läge', en: 'Standing' },
  withdrawn_short: { sv: 'indraget', en: 'withdrawn' },
  open_one: {
    sv: (kind: string, name: string) => `${kind}, ${name}`,
    en: (kind: string, name: string) => `${kind}, ${name}`,
  },
  not_over: { sv: 'Alla pass är inte slut.', en: 'Not all sessions are over.' },
  occasion_cancelled: { sv: 'Tillfället är inställt.', en: 'The occasion is cancelled.' },
  under_least_share: { sv: 'Har varit med för lite.', en: 'Has attended too little.' },
  no_assessed_outcome: { sv: 'Inget bedömt resultat.', en: 'No assessed outcome.' },
  not_passed: { sv: 'Inte godkänd än.', en: 'Not passed yet.' },
  already_issued: { sv: 'Redan utfärdat.', en: 'Issued already.' },
  nobody_reaches: {
    sv: 'Ingen kan få ett sådant intyg än.',
    en: 'Nobody can be given such a certificate yet.',
  },
  kind_missing: { sv: 'Välj vilket intyg.', en: 'Choose which certificate.' },
  person_missing: {
    sv: 'Personen är inte med på tillfället.',
    en: 'The person is not at the occasion.',
  },

  // one certificate
  of_person: {
    sv: (kind: string, name: string) => `${kind}: ${name}`,
    en: (kind: string, name: string) => `${kind}: ${name}`,
  },
  is_valid: { sv: 'Intyget gäller.', en: 'The certificate is valid.' },
  is_not_valid: { sv: 'Intyget gäller inte.', en: 'The certificate is not valid.' },
  withdrawn_when: {
    sv: (day: string, reason: string) => `Indraget ${day}: ${reason}`,
    en: (day: string, reason: string) => `Withdrawn ${day}: ${reason}`,
  },
  course: { sv: 'Utbildning', en: 'Course' },
  edition: { sv: 'Version', en: 'Edition' },
  provider: { sv: 'Utbildare', en: 'Training provider' },
  period: { sv: 'Tid', en: 'Time' },
  hours: { sv: 'Timmar', en: 'Hours' },
  leads_to: { sv: 'Utbildningen leder till', en: 'The course leads to' },
  assessed: { sv: 'Bedömd', en: 'Assessed' },
  number: { sv: 'Intygets nummer', en: 'The number of the certificate' },
  number_hint: {
    sv: 'Tolv tecken, som de står på intyget.',
    en: 'Twelve signs, as they stand on the certificate.',
  },
  issued: { sv: 'Utfärdat', en: 'Issued' },
  issuer: { sv: 'Utfärdare', en: 'Issuer' },
  download_sv: { sv: 'Ladda ner på svenska (PDF)', en: 'Download in Swedish (PDF)' },
  download_en: { sv: 'Ladda ner på engelska (PDF)', en: 'Download in English (PDF)' },
  to_public: { sv: 'Sidan där numret kontrolleras', en: 'The page where the number is checked' },
  not_shared: {
    sv: 'Personen har valt att intyget inte kan kontrolleras.',
    en: 'The person has chosen that the certificate cannot be checked.',
  },
  send_link: {
    sv: 'Skicka länken till personens intyg igen',
    en: 'Send the link to the person’s certificates again',
  },
  nowhere_to_send: {
    sv: 'Personen har varken e-post eller mobil som länken kan skickas till. Ladda ner intyget och lämna det.',
    en: 'The person has neither e-mail nor mobile to which the link can be sent. Download the certificate and hand it over.',
  },
  withdraw: { sv: 'Dra in intyget', en: 'Withdraw the certificate' },
  withdraw_what: {
    sv: 'Den som kontrollerar numret ser att intyget inte gäller, men inte varför. Ett nytt kan utfärdas.',
    en: 'Whoever checks the number sees that the certificate is not valid, but not why. Another can be issued.',
  },
  reason: { sv: 'Varför dras det in?', en: 'Why is it withdrawn?' },
  reason_hint: {
    sv: 'Till exempel: närvaron var fel noterad.',
    en: 'Such as: the attendance was noted wrongly.',
  },
  reason_missing: { sv: 'Skriv varför. Skälet sparas.', en: 'Write why. The reason is kept.' },

  // checking a number
  check: { sv: 'Kontrollera ett intyg', en: 'Check a certificate' },
  check_lede: {
    sv: 'Skriv numret som står på intyget. Du ser om det gäller, och det som den som har intyget har valt att visa.',
    en: 'Write the number that stands on the certificate. You see whether it is valid, and what its holder has chosen to show.',
  },
  check_badge: { sv: 'Kontrollera en digital bricka i stället', en: 'Check a digital badge instead' },
  check_go: { sv: 'Kontrollera', en: 'Check' },
  check_another: { sv: 'Kontrollera ett annat nummer', en: 'Check another number' },
  number_missing: {
    sv: 'Skriv numret som står på intyget.',
    en: 'Write the number that stands on the certificate.',
  },
  no_such_number: {
    sv: 'Inget intyg som går att kontrollera har det numret. Läs det en gång till.',
    en: 'No certificate that can be checked has that number. Read it once more.',
  },
  too_many_tries: {
    sv: 'Det har prövats många nummer. Vänta en stund.',
    en: 'Many numbers have been tried. Wait a while.',
  },
  holder: { sv: 'Namn', en: 'Name' },
  only_chosen: {
    sv: 'Sidan visar bara det som den som har intyget har valt att visa.',
    en: 'The page shows only what its holder has chosen to show.',
  },
  hours_of: {
    sv: (hours: string, percent: string) => `${hours}, ${percent} av alla pass`,
    en: (hours: string, percent: string) => `${hours}, ${percent} of all sessions`,
  },
  ...sentBeforeTexts,
})
