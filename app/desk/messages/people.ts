import { inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'

export const peopleListTexts = texts({
  people: { sv: 'Personer', en: 'People' },
  verdict_none: { sv: 'Ingen person är inlagd än.', en: 'No person has been entered yet.' },
  verdict: {
    sv: (participated: string, all: string) =>
      `${participated} av ${all} personer har varit på en utbildning.`,
    en: (participated: string, all: string) => `${participated} of ${all} people have been at a training.`,
  },
  verdict_chosen: {
    sv: (n: number) =>
      n === 1
        ? 'En person passar det du har valt.'
        : `${inWordsFirst('sv', n)} personer passar det du har valt.`,
    en: (n: number) =>
      n === 1
        ? 'One person matches what you chose.'
        : `${inWordsFirst('en', n)} people match what you chose.`,
  },
  verdict_none_chosen: {
    sv: 'Ingen person passar det du har valt.',
    en: 'No person matches what you chose.',
  },
  protected_count: {
    sv: (n: number) =>
      n === 1
        ? 'En person till har skyddade uppgifter. Den personen syns inte i någon lista.'
        : `${inWordsFirst('sv', n)} personer till har skyddade uppgifter. De syns inte i någon lista.`,
    en: (n: number) =>
      n === 1
        ? 'One more person has protected identity. That person shows in no list.'
        : `${inWordsFirst('en', n)} more people have protected identity. They show in no list.`,
  },
  search: { sv: 'Sök namn', en: 'Search name' },
  organisation_number: { sv: 'Organisationsnummer', en: 'Organisation number' },
  company: { sv: 'Företag', en: 'Company' },
  category: { sv: 'Kategori', en: 'Category' },
  any: { sv: 'Alla', en: 'All' },
  sex: { sv: 'Kön', en: 'Sex' },
  participated: { sv: 'Utbildning', en: 'Training' },
  participated_yes: { sv: 'Har varit med', en: 'Has taken part' },
  participated_unsigned: { sv: 'Har timmar att skriva under', en: 'Has hours to sign' },
  participated_no: { sv: 'Har inte varit med', en: 'Has not taken part' },
  caption: { sv: 'Personer', en: 'People' },
  name: { sv: 'Namn', en: 'Name' },
  hours: { sv: 'Närvarotimmar', en: 'Attended hours' },
  signed: { sv: 'Underskrivet', en: 'Signed' },
  started: { sv: 'Började', en: 'Started' },
  latest: { sv: 'Senast', en: 'Latest' },
  not_started: { sv: 'Inte än', en: 'Not yet' },
  empty: {
    sv: 'Här syns personerna när de har lagts in.',
    en: 'The people show here once they have been entered.',
  },
})
