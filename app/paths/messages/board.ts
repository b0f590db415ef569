import { inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'

export const boardTexts = texts({
  path: { sv: 'Vägen', en: 'The path' },
  as_list: { sv: 'Visa som lista', en: 'Show as a list' },
  as_board: { sv: 'Visa som tavla', en: 'Show as a board' },

  verdict_admitted: {
    sv: (n: string, of: string) => `${n} av ${of} är med.`,
    en: (n: string, of: string) => `${n} of ${of} are in.`,
  },
  verdict_admitted_alone: {
    sv: (n: number) => `${inWordsFirst('sv', n)} företag är med.`,
    en: (n: number) => `${inWordsFirst('en', n)} ${n === 1 ? 'company is' : 'companies are'} in.`,
  },
  waiting_tip: {
    sv: (n: number) => `${inWordsFirst('sv', n)} väntar på att någon tar emot ${n === 1 ? 'det' : 'dem'}.`,
    en: (n: number) => `${inWordsFirst('en', n)} ${n === 1 ? 'waits' : 'wait'} to be taken on.`,
  },
  waiting_referred: {
    sv: (n: number) => `${inWordsFirst('sv', n)} väntar på att ringas.`,
    en: (n: number) => `${inWordsFirst('en', n)} ${n === 1 ? 'waits' : 'wait'} for a call.`,
  },
  waiting_contacted: {
    sv: (n: number) => `${inWordsFirst('sv', n)} väntar på ett erbjudande.`,
    en: (n: number) => `${inWordsFirst('en', n)} ${n === 1 ? 'waits' : 'wait'} for an offer.`,
  },
  waiting_offered: {
    sv: (n: number) => `${inWordsFirst('sv', n)} har fått ett erbjudande och inte svarat.`,
    en: (n: number) => `${inWordsFirst('en', n)} ${n === 1 ? 'has' : 'have'} an offer to answer.`,
  },
  none_waiting: { sv: 'Ingen väntar på att komma in.', en: 'None waits to come in.' },
  verdict_empty: { sv: 'Inget företag är på väg än.', en: 'No company is on its way yet.' },
  lede: {
    sv: 'Var ett företag står följer av dess datum. Sent betyder att det har stått på samma steg längre än väntat.',
    en: 'Where a company stands follows from its dates. Late means that it has stood at one stage longer than expected.',
  },
  lede_own: {
    sv: 'Här syns de företag som du har förmedlat, besökt eller är ombud för.',
    en: 'These are the companies that you pointed out, visited or are the officer of.',
  },
  only_agreed: {
    sv: (year: string) => `Bara företag med överenskommelse från ${year} visas.`,
    en: (year: string) => `Only companies with an agreement from ${year} show.`,
  },
  only_timed: {
    sv: (stage: string) => `Bara företag visas där dagarna från steget före till ”${stage}” är kända.`,
    en: (stage: string) => `Only companies show whose days from the stage before to “${stage}” are known.`,
  },
  limits_title: { sv: 'När räknas ett företag som sent?', en: 'When does a company count as late?' },
  limits_intro: {
    sv: 'Så många arbetsdagar får ett företag stå på ett steg. Talen är vårt förslag tills projektet bestämmer egna.',
    en: 'So many working days a company may stand at a stage. The figures are our suggestion until the programme sets its own.',
  },
  limits_change: { sv: 'Bestäm egna tal', en: 'Set your own figures' },
  limit_of: { sv: (n: string) => `${n} arbetsdagar`, en: (n: string) => `${n} working days` },

  before_agreement: { sv: 'På väg in', en: 'On the way in' },
  after_agreement: { sv: 'Med i projektet', en: 'In the programme' },
  stage: { sv: 'Steg', en: 'Stage' },
  count: { sv: 'Antal', en: 'Number' },
  late_count: { sv: (n: number) => (n === 1 ? '1 sent' : `${n} sena`), en: (n: number) => `${n} late` },
  more: { sv: (n: number) => `${n} till`, en: (n: number) => `${n} more` },
  more_at: {
    sv: (n: number, stage: string) => `${n} till: ${stage}`,
    en: (n: number, stage: string) => `${n} more: ${stage}`,
  },
  organisation_number: { sv: 'Organisationsnummer', en: 'Organisation number' },
  late: { sv: 'Sent', en: 'Late' },
  late_since: {
    sv: (days: string) => `Sent: ${days} på steget`,
    en: (days: string) => `Late: ${days} at the stage`,
  },
  days: {
    sv: (n: number) => (n === 0 ? 'i dag' : n === 1 ? 'en dag' : `${n} dagar`),
    en: (n: number) => (n === 0 ? 'today' : n === 1 ? 'one day' : `${n} days`),
  },
  partner: { sv: 'Partner', en: 'Partner' },
  any_partner: { sv: 'Alla partner', en: 'All partners' },
  no_partner: { sv: 'Ingen partner än', en: 'No partner yet' },

  list: { sv: 'Företagens väg som lista', en: 'The companies’ path as a list' },
  company: { sv: 'Företag', en: 'Company' },
  search: { sv: 'Sök företag', en: 'Search company' },
  any_stage: { sv: 'Alla steg', en: 'All stages' },
  at_stage: { sv: 'Står på', en: 'Stands at' },
  reached: { sv: 'Har nått', en: 'Has reached' },
  any_reached: { sv: 'Alla steg', en: 'Any stage' },
  county: { sv: 'Län', en: 'County' },
  any_county: { sv: 'Alla län', en: 'All counties' },
  referred: { sv: 'Förmedlat av ombud', en: 'Pointed out by an officer' },
  either: { sv: 'Alla', en: 'All' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  only_late: { sv: 'Bara sena', en: 'Late only' },
  all: { sv: 'Alla', en: 'All' },
  since: { sv: 'Sedan', en: 'Since' },
  there: { sv: 'Dagar där', en: 'Days there' },
  next: { sv: 'Nästa steg', en: 'Next stage' },
  expected: { sv: 'Väntat senast', en: 'Expected by' },
  via: { sv: 'Inkom via', en: 'Came via' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  because: { sv: 'Varför', en: 'Why' },
  chosen: {
    sv: (n: number) =>
      n === 0
        ? 'Inget företag passar det du har valt.'
        : `${inWordsFirst('sv', n)} företag passar det du har valt.`,
    en: (n: number) =>
      n === 0
        ? 'No company matches what you chose.'
        : `${inWordsFirst('en', n)} ${n === 1 ? 'company matches' : 'companies match'} what you chose.`,
  },
  empty: {
    sv: 'Här syns företagen när någon har förmedlat eller lagt in dem.',
    en: 'The companies show here once someone has pointed them out or entered them.',
  },
})
