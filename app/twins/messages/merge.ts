import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'

export const mergeTexts = texts({
  companies: { sv: 'Företag', en: 'Companies' },
  twins: { sv: 'Dubbletter', en: 'Duplicates' },
  verdict: {
    sv: (pairs: number) =>
      pairs === 1 ? 'Två företag kan vara ett.' : `${inWordsFirst('sv', pairs)} par av företag kan vara ett.`,
    en: (pairs: number) =>
      pairs === 1
        ? 'Two companies may be one.'
        : `${inWordsFirst('en', pairs)} pairs of companies may be one.`,
  },
  verdict_none: { sv: 'Inga företag ser ut att vara samma.', en: 'No companies look like the same.' },
  lede: {
    sv: 'Slå ihop dem som är samma företag. Säg ifrån om de som inte är det, så frågar vi inte igen.',
    en: 'Merge those that are one company. Tell those apart that are not, and we do not ask again.',
  },
  caption: { sv: 'Företag som liknar varandra', en: 'Companies that look alike' },
  one: { sv: 'Det ena', en: 'The one' },
  other: { sv: 'Det andra', en: 'The other' },
  reasons: { sv: 'Varför', en: 'Why' },
  reason_name: { sv: 'samma namn', en: 'same name' },
  reason_similar: { sv: 'liknande namn', en: 'similar name' },
  reason_group: { sv: 'samma koncern', en: 'same group' },
  act: { sv: 'Vad vill du göra?', en: 'What do you want to do?' },
  compare: { sv: 'Jämför', en: 'Compare' },
  compare_which: {
    sv: (one: string, other: string) => `Jämför ${one} med ${other}`,
    en: (one: string, other: string) => `Compare ${one} with ${other}`,
  },
  apart: { sv: 'Inte samma', en: 'Not the same' },
  apart_which: {
    sv: (one: string, other: string) => `${one} är inte samma som ${other}`,
    en: (one: string, other: string) => `${one} is not the same as ${other}`,
  },
  empty: {
    sv: 'Vi jämför nummer, koncern och namn varje gång ett företag läggs till.',
    en: 'We compare number, group and name whenever a company is added.',
  },
  how: {
    sv: 'Två namn liknar varandra när minst hälften av deras treställiga bokstavsgrupper är gemensamma. Gränsen är vårt eget val.',
    en: 'Two names are similar when they share at least half of their groups of three letters. The limit is our own choice.',
  },
  notice: { sv: 'Finns företaget redan?', en: 'Is the company here already?' },
  notice_line: {
    sv: (name: string, why: string) => `${name}: ${why}.`,
    en: (name: string, why: string) => `${name}: ${why}.`,
  },

  // merging two
  title: { sv: (name: string) => `Slå ihop ${name}`, en: (name: string) => `Merge ${name}` },
  merge: { sv: 'Slå ihop', en: 'Merge' },
  merge_with: { sv: 'Slå ihop med ett annat företag', en: 'Merge with another company' },
  stays_verdict: {
    sv: (stays: string, goes: string) => `${stays} står kvar. ${goes} går upp i det.`,
    en: (stays: string, goes: string) => `${stays} stays. ${goes} becomes part of it.`,
  },
  turn: {
    sv: (name: string) => `Låt ${name} stå kvar i stället`,
    en: (name: string) => `Let ${name} stay instead`,
  },
  agreed_stays_note: {
    sv: 'Ett företag med överenskommelse står kvar före ett utan.',
    en: 'A company with an agreement stays before one without.',
  },
  both_agreed: { sv: 'Båda har en överenskommelse.', en: 'Both have an agreement.' },
  both_agreed_note: {
    sv: 'Båda sparas som de gjordes. Den som godkändes sist gäller, och timmar räknas från den första dagen.',
    en: 'Both are kept as they were made. The one accepted last is in force, and hours count from the first day.',
  },
  because: { sv: 'Varför är de samma företag?', en: 'Why are they the same company?' },
  because_hint: {
    sv: 'Till exempel att det ena numret var fel. Svaret står kvar i händelserna.',
    en: 'For example that one of the numbers was wrong. The answer stays in the history.',
  },
  numbers_differ: {
    sv: 'Företagen har olika organisationsnummer.',
    en: 'The companies have different organisation numbers.',
  },
  numbers_differ_note: {
    sv: 'Då är de oftast två olika företag. Slå bara ihop dem om ett av numren är fel.',
    en: 'Then they are most often two companies. Merge them only if one of the numbers is wrong.',
  },
  moves: { sv: 'Det här flyttas', en: 'What moves' },
  moves_from: { sv: (name: string) => `Från ${name}`, en: (name: string) => `From ${name}` },
  moves_there: { sv: (name: string) => `Finns på ${name}`, en: (name: string) => `Already at ${name}` },
  what: { sv: 'Vad', en: 'What' },
  nothing_moves: { sv: 'Inget är knutet till något av företagen.', en: 'Nothing is tied to either company.' },
  move_referral: { sv: 'Förmedlingar', en: 'Tips' },
  move_visit: { sv: 'Besök och samtal', en: 'Visits and calls' },
  move_contact: { sv: 'Kontaktpersoner', en: 'Contacts' },
  move_milestone: { sv: 'Steg på vägen', en: 'Steps on the path' },
  move_appointment: { sv: 'Bokade möten', en: 'Appointments' },
  move_letter: { sv: 'Skickade brev', en: 'Letters sent' },
  move_pointing: { sv: 'Hänvisningar', en: 'Pointings' },
  move_employment: { sv: 'Anställningar', en: 'Jobs' },
  move_agreement: { sv: 'Överenskommelser', en: 'Agreements' },
  move_aid_declaration: { sv: 'Intyg om stöd', en: 'Declarations of aid' },
  move_company_link: { sv: 'Länkar till företaget', en: 'Links for the company' },
  move_membership: { sv: 'Inloggningar', en: 'Sign-ins' },
  facts: { sv: 'Uppgifter om företaget', en: 'Facts of the company' },
  fact: { sv: 'Uppgift', en: 'Fact' },
  result: { sv: 'Blir', en: 'Becomes' },
  take: { sv: (fact: string) => `${fact}: vilket gäller?`, en: (fact: string) => `${fact}: which holds?` },
  filled: { sv: 'fylls i', en: 'filled in' },
  field_name: { sv: 'Namn', en: 'Name' },
  field_organisation_number: { sv: 'Organisationsnummer', en: 'Organisation number' },
  field_municipality_code: { sv: 'Kommun', en: 'Municipality' },
  field_partner_id: { sv: 'Partner', en: 'Partner' },
  field_base: { sv: 'Anställda', en: 'Employees' },
  field_money: { sv: 'Omsättning och balans', en: 'Turnover and balance' },
  field_parent_number: { sv: 'Moderbolag', en: 'Parent company' },
  field_sni: { sv: 'SNI-kod', en: 'SNI code' },
  field_came_via: { sv: 'Inkom via', en: 'Came via' },
  base_said: {
    sv: (all: string, women: string, men: string) => `${all} anställda, ${women} kvinnor och ${men} män`,
    en: (all: string, women: string, men: string) => `${all} employees, ${women} women and ${men} men`,
  },
  unknown: { sv: '–', en: '–' },
  days_note: {
    sv: 'Den tidigaste dagen för förmedling och mottagande gäller. Det som försvinner står kvar i händelserna.',
    en: 'The earliest day of tip and acceptance counts. What disappears stays in the events.',
  },
  leader_compares: {
    sv: 'Projektledaren kan jämföra dem: ett av dem hör till en annan projektpartner.',
    en: 'The project leader can compare them: one of them belongs to another partner.',
  },
  back: { sv: 'Tillbaka till dubbletterna', en: 'Back to the duplicates' },
  choose_other: { sv: 'Vilket företag är samma?', en: 'Which company is the same?' },
  choose_hint: {
    sv: 'Skriv en del av namnet eller organisationsnumret.',
    en: 'Enter part of the name or of the organisation number.',
  },
  seek: { sv: 'Sök företag', en: 'Find companies' },
  compare_with: { sv: 'Jämför med', en: 'Compare with' },
  none_sought: { sv: 'Inget annat företag hittades.', en: 'No other company was found.' },

  // what is wrong
  other_missing: {
    sv: 'Välj vilket företag det ska slås ihop med.',
    en: 'Choose which company to merge it with.',
  },
  unknown_other: {
    sv: 'Det andra företaget finns inte längre i projektet.',
    en: 'The other company is no longer in the programme.',
  },
  side_missing: { sv: 'Välj vilken uppgift som gäller.', en: 'Choose which fact holds.' },
  same_company: {
    sv: 'Ett företag kan inte slås ihop med sig självt.',
    en: 'A company cannot be merged with itself.',
  },
  agreed_stays: {
    sv: 'Företaget med överenskommelse måste stå kvar.',
    en: 'The company with an agreement must stay.',
  },
  text_too_long: { sv: 'Texten är för lång. Korta den.', en: 'The text is too long. Shorten it.' },
  because_missing: { sv: 'Skriv varför de är samma företag.', en: 'Write why they are the same company.' },
  changed_by_other: {
    sv: 'Någon annan har ändrat ett av företagen sedan du öppnade sidan. Se efter igen.',
    en: 'Someone else has changed one of the companies since you opened the page. Look again.',
  },
  ...sentBeforeTexts,
})
