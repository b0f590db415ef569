import { inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'

export const companyListTexts = texts({
  twins: { sv: 'Se företag som kan vara samma', en: 'See companies that may be the same' },
  companies: { sv: 'Företag', en: 'Companies' },
  lede: {
    sv: 'Timmar är närvaro som har registrerats. Kronor är underskrivna timmar som räknas som medfinansiering.',
    en: 'Hours are registered attendance. Kronor are signed hours that count as co-financing.',
  },
  only_municipality: {
    sv: (name: string) => `Bara företag i ${name} visas.`,
    en: (name: string) => `Only companies in ${name} show.`,
  },
  verdict_none: { sv: 'Inget företag är inlagt än.', en: 'No company has been entered yet.' },
  verdict_all_in: {
    sv: (n: number, all: string) => (n === 1 ? 'Det enda företaget är med.' : `Alla ${all} företag är med.`),
    en: (n: number, all: string) => (n === 1 ? 'The only company is in.' : `All ${all} companies are in.`),
  },
  verdict_some_in: {
    sv: (n: string, all: string) => `${n} av ${all} företag är med.`,
    en: (n: string, all: string) => `${n} of ${all} companies are in.`,
  },
  verdict_started: {
    sv: (n: number) => `${inWordsFirst('sv', n)} har utbildat någon.`,
    en: (n: number) => `${inWordsFirst('en', n)} ${n === 1 ? 'has' : 'have'} trained someone.`,
  },
  verdict_none_started: { sv: 'Inget har utbildat någon än.', en: 'None has trained anyone yet.' },
  verdict_chosen: {
    sv: (n: number) => `${inWordsFirst('sv', n)} företag passar det du har valt.`,
    en: (n: number) =>
      n === 1
        ? 'One company matches what you chose.'
        : `${inWordsFirst('en', n)} companies match what you chose.`,
  },
  verdict_none_chosen: {
    sv: 'Inget företag passar det du har valt.',
    en: 'No company matches what you chose.',
  },
  new_company: { sv: 'Nytt företag', en: 'New company' },
  search: { sv: 'Sök namn eller nummer', en: 'Search name or number' },
  any_county: { sv: 'Alla län', en: 'All counties' },
  any_size: { sv: 'Alla storlekar', en: 'All sizes' },
  any_way: { sv: 'Alla vägar', en: 'All ways' },
  admitted: { sv: 'Med i projektet', en: 'In the programme' },
  any: { sv: 'Alla', en: 'All' },
  admitted_yes: { sv: 'Med', en: 'In' },
  admitted_no: { sv: 'Inte med', en: 'Not in' },
  caption: { sv: 'Företag', en: 'Companies' },
  company: { sv: 'Företag', en: 'Company' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  county: { sv: 'Län', en: 'County' },
  employees: { sv: 'Anställda', en: 'Employees' },
  size: { sv: 'Storlek', en: 'Size' },
  via: { sv: 'Inkom via', en: 'Came via' },
  agreed: { sv: 'Överenskommelse', en: 'Agreement' },
  no_agreement: { sv: 'Inte med', en: 'Not in' },
  participants: { sv: 'Deltagare', en: 'Participants' },
  hours: { sv: 'Närvarotimmar', en: 'Attended hours' },
  cofinanced_hours: { sv: 'Medfinansierade timmar', en: 'Co-financed hours' },
  kronor: { sv: 'Medfinansiering', en: 'Co-financing' },
  organisation_number: { sv: 'Organisationsnummer', en: 'Organisation number' },
  empty: {
    sv: 'Här syns företagen när de har lagts in.',
    en: 'The companies show here once they have been entered.',
  },
  protected_left_out: {
    sv: 'Personer med skyddade uppgifter ingår inte i ett enskilt företags siffror, bara i projektets summor.',
    en: 'People with protected identity are not part of any single company’s figures, only of the programme’s sums.',
  },
})
