import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { noUnionWords } from '../../access/union-words.ts'
import { inWords, inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'
import { unlikelyDayTexts } from '../../programmes/messages/unlikely-day.ts'

export const relatedTexts = texts({
  companies: { sv: 'Företag', en: 'Companies' },
  related: { sv: 'Närliggande projekt', en: 'Related programmes' },
  verdict: {
    sv: (on: number, from: number) =>
      `${on === 0 ? 'Inget' : inWordsFirst('sv', on)} företag är ${on > 1 ? 'hänvisade' : 'hänvisat'} vidare, ${from === 0 ? 'inget' : inWords('sv', from)} är ${from > 1 ? 'mottagna' : 'mottaget'}.`,
    en: (on: number, from: number) =>
      `${on === 0 ? 'No' : inWordsFirst('en', on)} ${on > 1 ? 'companies have' : 'company has'} been pointed on, ${from === 0 ? 'none' : inWords('en', from)} received.`,
  },
  verdict_none: { sv: 'Inga företag har hänvisats än.', en: 'No companies have been pointed on yet.' },
  lede: {
    sv: 'Dit ett företag kan få hjälp med det vi inte gör, och därifrån företag kommer till oss.',
    en: 'Where a company can have help with what we do not do, and from where companies come to us.',
  },
  caption: { sv: 'Projekt och antal företag', en: 'Programmes and numbers of companies' },
  name: { sv: 'Projekt', en: 'Programme' },
  organiser: { sv: 'Drivs av', en: 'Run by' },
  address: { sv: 'Webbadress', en: 'Web address' },
  address_hint: { sv: 'Till exempel https://exempel.se.', en: 'Such as https://exempel.se.' },
  about: { sv: 'Vad det är', en: 'What it is' },
  on_to: { sv: 'Hänvisade dit', en: 'Pointed there' },
  from: { sv: 'Mottagna därifrån', en: 'Received from there' },
  is_closed: { sv: 'Projektet har slutat', en: 'The programme has ended' },
  closed: { sv: 'har slutat', en: 'has ended' },
  add: { sv: 'Lägg till projekt', en: 'Add a programme' },
  change: { sv: 'Ändra', en: 'Change' },
  change_which: { sv: (name: string) => `Ändra ${name}`, en: (name: string) => `Change ${name}` },
  save: { sv: 'Spara projektet', en: 'Save the programme' },
  empty: {
    sv: 'Lägg till de projekt som ni brukar hänvisa till.',
    en: 'Add the programmes that you usually point to.',
  },
  rows_verdict: {
    sv: (n: string, one: boolean) => (one ? 'Ett företag är hänvisat.' : `${n} företag är hänvisade.`),
    en: (n: string, one: boolean) =>
      one ? 'One company has been pointed.' : `${n} companies have been pointed.`,
  },
  any: { sv: 'Alla', en: 'All' },
  direction: { sv: 'Riktning', en: 'Direction' },
  direction_on_to: { sv: 'hänvisat dit', en: 'pointed there' },
  direction_from: { sv: 'mottaget därifrån', en: 'received from there' },
  company: { sv: 'Företag', en: 'Company' },
  day: { sv: 'Dag', en: 'Day' },
  who: { sv: 'Av', en: 'By' },
  note: { sv: 'Anteckning', en: 'Note' },
  note_hint: noUnionWords,
  none: { sv: 'Inga företag än.', en: 'No companies yet.' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },

  // from the company
  point_title: { sv: (name: string) => `Hänvisa ${name}`, en: (name: string) => `Point ${name} on` },
  point: { sv: 'Anteckna hänvisningen', en: 'Note it' },
  more: { sv: 'Mer om företaget', en: 'More about the company' },
  pointed: { sv: 'Hänvisningar', en: 'Pointings' },
  not_pointed: { sv: 'Företaget har inte hänvisats än.', en: 'The company has not been pointed on yet.' },
  points_here: { sv: 'Hänvisa eller ta emot', en: 'Point on or receive' },
  new_pointing: { sv: 'Ny hänvisning', en: 'New pointing' },
  choose: { sv: 'Välj projekt', en: 'Choose a programme' },
  choice_on_to: { sv: 'Vi har hänvisat företaget dit', en: 'We have pointed the company there' },
  choice_from: { sv: 'Företaget kom därifrån till oss', en: 'The company came to us from there' },
  what_happened: { sv: 'Vad har hänt?', en: 'What has happened?' },
  day_hint: { sv: 'År-månad-dag, till exempel 2025-10-15.', en: 'Year-month-day, such as 2025-10-15.' },
  back: { sv: 'Tillbaka till företaget', en: 'Back to the company' },

  // what is wrong
  name_missing: { sv: 'Skriv projektets namn.', en: 'Write the name of the programme.' },
  name_taken: { sv: 'Projektet finns redan i listan.', en: 'The programme is already in the list.' },
  not_an_address: {
    sv: 'Skriv hela adressen, till exempel https://exempel.se.',
    en: 'Write the whole address, such as https://exempel.se.',
  },
  related_missing: { sv: 'Välj ett projekt.', en: 'Choose a programme.' },
  unknown_related: { sv: 'Projektet finns inte i listan.', en: 'The programme is not in the list.' },
  direction_missing: { sv: 'Välj vad som har hänt.', en: 'Choose what has happened.' },
  day_missing: { sv: 'Skriv dagen som 2025-10-15.', en: 'Write the day as 2025-10-15.' },
  ...unlikelyDayTexts,
  day_to_come: { sv: 'Dagen har inte kommit än.', en: 'That day has not come yet.' },
  pointed_already: {
    sv: 'Det är redan antecknat för det projektet.',
    en: 'That is already noted for that programme.',
  },
  changed_by_other: {
    sv: 'Någon annan hann spara före dig. Se vad som gäller nu.',
    en: 'Someone else saved before you. See what applies now.',
  },
  ...sentBeforeTexts,
  text_too_long: { sv: 'Texten är för lång.', en: 'The text is too long.' },
})
