import { texts } from '../../foundation/text.ts'

export const agreementTexts = texts({
  agreement: { sv: 'Överenskommelse', en: 'Agreement' },
  title: {
    sv: (name: string) => `Överenskommelse med ${name}`,
    en: (name: string) => `Agreement with ${name}`,
  },
  back: { sv: 'Tillbaka till företaget', en: 'Back to the company' },
  state_none: { sv: 'inte erbjuden', en: 'not offered' },
  state_offered: { sv: 'erbjuden', en: 'offered' },
  state_agreed: { sv: 'godkänd', en: 'accepted' },
  none_lede: {
    sv: 'Företaget har inte fått överenskommelsen än.',
    en: 'The company has not been offered the agreement yet.',
  },
  registered_only: {
    sv: (day: string) =>
      `Registret säger att företaget är med från ${day}. Beviset saknas här: erbjud överenskommelsen, eller ta in den på papper.`,
    en: (day: string) =>
      `The register says that the company is in from ${day}. The proof is missing here: offer the agreement, or take it in on paper.`,
  },
  offered_lede: {
    sv: (day: string) => `Erbjuden ${day}. Väntar på att företaget godkänner.`,
    en: (day: string) => `Offered ${day}. Waiting for the company to accept.`,
  },
  agreed_lede: {
    sv: (who: string, day: string) => `${who} godkände den ${day}.`,
    en: (who: string, day: string) => `${who} accepted it on ${day}.`,
  },
  offer_title: { sv: 'Erbjud överenskommelsen', en: 'Offer the agreement' },
  offer_lede: {
    sv: 'Texten fryses som den är nu. Ändras mallen sedan, ändras inte det som är erbjudet.',
    en: 'The words are frozen as they are now. If the template changes later, what has been offered does not.',
  },
  offer: { sv: 'Erbjud överenskommelsen', en: 'Offer the agreement' },
  language: { sv: 'Språk', en: 'Language' },
  language_sv: { sv: 'Svenska', en: 'Swedish' },
  language_en: { sv: 'Engelska', en: 'English' },
  closed_year_because: {
    sv: 'Varför tas företaget in fast planen är stängd i år?',
    en: 'Why is the company admitted although the plan is closed this year?',
  },
  closed_year_hint: {
    sv: 'Målen räknar inte med fler företag det här projektåret. Skälet sparas med företaget.',
    en: 'The targets count on no further companies this programme year. The reason is kept with the company.',
  },
  closed_year_was: { sv: 'Skäl för stängt år', en: 'Reason for the closed year' },
  number_first: {
    sv: 'Organisationsnumret saknas. Skriv in det först, sedan kan överenskommelsen erbjudas.',
    en: 'The organisation number is missing. Enter it first, then the agreement can be offered.',
  },
  enter_number: { sv: 'Skriv in numret', en: 'Enter the number' },
  words: { sv: 'Texten', en: 'The words' },
  digest: { sv: 'Kontrollsumma (SHA-256)', en: 'Digest (SHA-256)' },
  digest_what: {
    sv: 'Av exakt den här texten. Samma summa står i dokumentet.',
    en: 'Of exactly these words. The same digest stands in the document.',
  },
  template_version: { sv: 'Mallens version', en: 'Version of the template' },
  offered: { sv: 'Erbjuden', en: 'Offered' },
  agreed: { sv: 'Godkänd', en: 'Accepted' },
  counts_from: { sv: 'Med från', en: 'In from' },
  signatory: { sv: 'Av', en: 'By' },
  method: { sv: 'Hur', en: 'How' },
  method_code: { sv: 'med engångskod', en: 'with a one-time code' },
  method_paper: { sv: 'på papper', en: 'on paper' },
  file_digest: { sv: 'Dokumentets kontrollsumma', en: 'Digest of the document' },
  earlier: { sv: 'Tidigare överenskommelser', en: 'Earlier agreements' },
  earlier_what: {
    sv: 'Gjordes innan två rader slogs ihop till det här företaget. De sparas som bevis.',
    en: 'Were made before two rows became this company. They are kept as evidence.',
  },
  download: { sv: 'Hämta dokumentet', en: 'Download the document' },
  download_draft: { sv: 'Hämta som PDF', en: 'Download as PDF' },
  paper_title: { sv: 'Signerad på papper?', en: 'Signed on paper?' },
  paper_lede: {
    sv: 'Ladda upp den inskannade överenskommelsen. Dagen är den som står på papperet.',
    en: 'Upload the scanned agreement. The day is the one that stands on the paper.',
  },
  scan: { sv: 'Inskannat papper', en: 'Scanned paper' },
  scan_hint: { sv: 'PDF, JPEG eller PNG, högst 10 MB.', en: 'PDF, JPEG or PNG, at most 10 MB.' },
  agreed_on: { sv: 'Dag på papperet', en: 'Day on the paper' },
  day_hint: { sv: 'År-månad-dag, till exempel 2025-03-17.', en: 'Year-month-day, such as 2025-03-17.' },
  signatory_name: { sv: 'Namn', en: 'Name' },
  signatory_title: { sv: 'Befattning', en: 'Title' },
  take_in: { sv: 'Spara papperet', en: 'Keep the paper' },
  withdraw: { sv: 'Ta tillbaka erbjudandet', en: 'Take the offer back' },
  withdraw_ask: { sv: 'Ta tillbaka erbjudandet?', en: 'Take the offer back?' },
  withdraw_what: {
    sv: 'Företaget kan då inte godkänna den här texten. Du kan erbjuda en ny.',
    en: 'The company can then not accept these words. You can offer new ones.',
  },

  // agreeing
  agree_title: { sv: 'Godkänn för företaget', en: 'Accept for the company' },
  agree_lede: {
    sv: 'Den som får skriva under för företaget anger namn, befattning och e-post. En kod skickas dit.',
    en: 'Whoever may sign for the company gives name, title and e-mail. A code is sent there.',
  },
  email: { sv: 'E-post', en: 'E-mail' },
  email_hint: {
    sv: 'Adressen ska finnas bland företagets kontakter, i ledningen eller som kontaktperson.',
    en: 'The address must be among the company’s contacts, in management or as contact person.',
  },
  send_code: { sv: 'Skicka koden', en: 'Send the code' },
  code_title: { sv: 'Skriv koden', en: 'Write the code' },
  code_sent: {
    sv: (who: string) => `En kod är på väg till ${who}. Den gäller i 15 minuter.`,
    en: (who: string) => `A code is on its way to ${who}. It is good for 15 minutes.`,
  },
  code: { sv: 'Kod', en: 'Code' },
  code_hint: { sv: 'Sex siffror, från brevet.', en: 'Six digits, from the letter.' },
  agree: { sv: 'Godkänn överenskommelsen', en: 'Accept the agreement' },
  another_code: { sv: 'Skicka en ny kod', en: 'Send a new code' },
  agreed_title: { sv: 'Överenskommelsen är godkänd', en: 'The agreement is accepted' },
  agreed_what: {
    sv: 'Ett exemplar finns här så länge länken gäller. Projektet har ett likadant.',
    en: 'A copy is here as long as the link is good. The programme has the same.',
  },
  not_offered_yet: {
    sv: 'Projektet har inte erbjudit överenskommelsen än. Du får ett brev när det är dags.',
    en: 'The programme has not offered the agreement yet. You will get a letter when it does.',
  },
})
