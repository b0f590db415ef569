import { inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'

export const figureTexts = texts({
  figures: { sv: 'Siffror', en: 'Figures' },
  verdict: {
    sv: (people: string, hours: string) => `${people} deltagare har varit med i ${hours}.`,
    en: (people: string, hours: string) => `${people} participants have taken part for ${hours}.`,
  },
  verdict_one: {
    sv: (hours: string) => `En deltagare har varit med i ${hours}.`,
    en: (hours: string) => `One participant has taken part for ${hours}.`,
  },
  verdict_few: { sv: 'Några få deltagare har varit med.', en: 'A few participants have taken part.' },
  verdict_none: { sv: 'Ingen har varit på en utbildning än.', en: 'Nobody has been at a training yet.' },
  verdict_cofinanced: {
    sv: (hours: string) => `${hours} är medfinansierade.`,
    en: (hours: string) => `${hours} are co-financed.`,
  },
  until: { sv: (day: string) => `Till och med ${day}.`, en: (day: string) => `Up to and including ${day}.` },
  verdict_told: {
    sv: (people: string, day: string) => `${people} deltagare har varit med till och med ${day}.`,
    en: (people: string, day: string) => `${people} participants have taken part up to and including ${day}.`,
  },
  verdict_not_closed: {
    sv: 'De första siffrorna kommer när projektets första månad är slut.',
    en: 'The first figures come when the first month of the programme is over.',
  },
  few_explained: {
    sv: (few: string) =>
      `Siffrorna räknas när en månad är slut och står sedan stilla. Grupper med ${few} personer visas inte som antal. Ibland utelämnas ett tal till, eller står kvar som det var en tidigare månad, så att det lilla inte kan räknas ut.`,
    en: (few: string) =>
      `The figures are counted when a month is over and then stand still. Groups of ${few} people are not shown as numbers. Sometimes one more is left out, or stands as it was in an earlier month, so that the small one cannot be worked out.`,
  },
  protected_explained: {
    sv: 'Personer med skyddade uppgifter ingår i siffrorna men visas aldrig som rader.',
    en: 'People with protected identity are part of the figures but never show as rows.',
  },
  few: {
    sv: (limit: number) => `färre än ${limit === 5 ? 'fem' : limit}`,
    en: (limit: number) => `fewer than ${limit === 5 ? 'five' : limit}`,
  },
  hidden: { sv: 'visas inte', en: 'not shown' },
  kept: {
    sv: (count: string, month: string) => `${count} (t.o.m. ${month})`,
    en: (count: string, month: string) => `${count} (until ${month})`,
  },
  closed_until: { sv: 'Till och med', en: 'Up to and including' },
  how_we_count: { sv: 'Så räknar vi', en: 'How we count' },
  protected: { sv: 'Med skyddade uppgifter', en: 'With protected identity' },

  // headline figures
  participants: { sv: 'Deltagare', en: 'Participants' },
  women: { sv: 'Kvinnor', en: 'Women' },
  men: { sv: 'Män', en: 'Men' },
  all: { sv: 'Alla', en: 'All' },
  share: { sv: 'Andel', en: 'Share' },
  women_and_men: {
    sv: (women: string, men: string) =>
      `${women} ${women === '1' ? 'kvinna' : 'kvinnor'} och ${men} ${men === '1' ? 'man' : 'män'}.`,
    en: (women: string, men: string) =>
      `${women} ${women === '1' ? 'woman' : 'women'} and ${men} ${men === '1' ? 'man' : 'men'}.`,
  },
  companies: { sv: 'Företag som är med', en: 'Companies in the programme' },
  hours: { sv: 'Timmar', en: 'Hours' },
  cofinancing: { sv: 'Medfinansiering', en: 'Co-financing' },

  // dimensions
  who: { sv: 'Vilka är deltagarna?', en: 'Who are the participants?' },
  who_intro: {
    sv: 'Läget den första dagen med närvaro. Varje tabell summerar till alla deltagare.',
    en: 'The state on the first attended day. Each table sums to all participants.',
  },
  who_too_few: {
    sv: (least: string) => `Tabellerna kommer när det är minst ${least} deltagare.`,
    en: (least: string) => `The tables come once there are at least ${least} participants.`,
  },
  who_none: {
    sv: 'Tabellerna kommer när någon har varit på en utbildning.',
    en: 'The tables come once someone has been to a training.',
  },
  dimension_category: { sv: 'Kategori', en: 'Category' },
  dimension_age: { sv: 'Ålder', en: 'Age' },
  dimension_education: { sv: 'Utbildningsnivå', en: 'Education' },
  dimension_county: { sv: 'Län', en: 'County' },
  kollektiv: { sv: 'Kollektiv', en: 'Blue-collar' },
  tjansteman: { sv: 'Tjänstemän', en: 'White-collar' },
  under_18: { sv: 'Under 18 år', en: 'Under 18' },
  '18_29': { sv: '18–29 år', en: '18–29' },
  '30_54': { sv: '30–54 år', en: '30–54' },
  '55_plus': { sv: '55 år eller mer', en: '55 or more' },
  isced_0_2: { sv: 'Grundskola (ISCED 0–2)', en: 'Lower secondary or less (ISCED 0–2)' },
  isced_3_4: { sv: 'Gymnasium (ISCED 3–4)', en: 'Upper secondary (ISCED 3–4)' },
  isced_5_8: { sv: 'Eftergymnasial (ISCED 5–8)', en: 'Tertiary (ISCED 5–8)' },
  isced_unknown: { sv: 'Okänd', en: 'Unknown' },
  nobody_knows: { sv: 'Okänt', en: 'Unknown' },

  // reach
  reach: { sv: 'Når vi dem som sällan nås?', en: 'Do we reach those seldom reached?' },
  reach_intro: {
    sv: 'Deltagare i gruppen delat med anställda i gruppen, på de företag som är med och har uppgett sin personal.',
    en: 'Participants of the group divided by employees of the group, at companies that are in and have told their staff.',
  },
  group: { sv: 'Grupp', en: 'Group' },
  of_base: { sv: 'Anställda i basen', en: 'Employees in the base' },
  at_base_companies: { sv: 'På företag i basen', en: 'At companies in the base' },
  reached: { sv: 'Räckvidd', en: 'Reach' },
  at_least: { sv: (share: string) => `minst ${share}`, en: (share: string) => `at least ${share}` },
  yes: { sv: 'Ja', en: 'Yes' },
  came_in: { sv: 'Företaget kom in', en: 'The company came in' },
  via_union: { sv: 'Via ombud', en: 'Through a union officer' },
  via_others: { sv: 'På annat sätt', en: 'In another way' },
  no_base: { sv: 'Basen saknas', en: 'No base' },
  base_all: { sv: 'Alla anställda', en: 'All employees' },
  base_women_kollektiv: { sv: 'Kvinnor, kollektiv', en: 'Women, blue-collar' },
  base_men_kollektiv: { sv: 'Män, kollektiv', en: 'Men, blue-collar' },
  base_women_tjansteman: { sv: 'Kvinnor, tjänstemän', en: 'Women, white-collar' },
  base_men_tjansteman: { sv: 'Män, tjänstemän', en: 'Men, white-collar' },
  base_wider: {
    sv: 'Där ett företag har uppgett hur många som har enkla arbeten räknas de. Annars räknas alla av samma kön och kategori, och tidigare utbildning uppges aldrig. Basen är då större än gruppen, och räckvidden är minst den som visas.',
    en: 'Where a company has told how many have simple jobs, those are counted. Otherwise all of the same sex and category are, and earlier training is never told. The base is then wider than the group, and the reach is at least what is shown.',
  },

  // hours
  hours_title: { sv: 'Från närvaro till medfinansiering', en: 'From attendance to co-financing' },
  attended: { sv: 'Närvarotimmar', en: 'Attended hours' },
  waiting: { sv: 'Väntar på underskrift', en: 'Waiting for a signature' },
  signed: { sv: 'Underskrivna', en: 'Signed' },
  outside_programme: { sv: 'Räknas inte: utanför projekttiden', en: 'Does not count: outside the programme' },
  no_employment: { sv: 'Räknas inte: inte anställd den dagen', en: 'Does not count: not employed that day' },
  not_admitted: {
    sv: 'Räknas inte: företaget saknar överenskommelse',
    en: 'Does not count: the company has no agreement',
  },
  other_signature: {
    sv: 'Räknas inte: en annan underskrift gäller',
    en: 'Does not count: another signature binds',
  },
  outside_paid_time: {
    sv: 'Räknas inte: utanför betald tid',
    en: 'Does not count: outside paid time',
  },
  before_agreement: { sv: 'Räknas inte: före överenskommelsen', en: 'Does not count: before the agreement' },
  never_employed: {
    sv: 'Räknas inte: ingen arbetsgivare är känd',
    en: 'Does not count: no employer is known',
  },
  cofinanced: { sv: 'Medfinansierade timmar', en: 'Co-financed hours' },
  worth: { sv: 'Värde', en: 'Worth' },

  // companies
  companies_title: { sv: 'Företagen', en: 'The companies' },
  size: { sv: 'Storlek', en: 'Size' },
  size_intro: {
    sv: 'Alla inlagda företag. Företag i samma koncern räknas ihop.',
    en: 'All entered companies. Companies of the same group are added together.',
  },
  number: { sv: 'Antal', en: 'Number' },

  // months
  months: { sv: 'Månad för månad', en: 'Month by month' },
  month: { sv: 'Månad', en: 'Month' },
  months_summary: {
    sv: (what: string, from: string, to: string) => `${what} per månad från ${from} till ${to}.`,
    en: (what: string, from: string, to: string) => `${what} by month from ${from} to ${to}.`,
  },
  hours_by_month: { sv: 'närvarotimmar', en: 'attended hours' },
  counted_by_month: { sv: 'medfinansierade timmar', en: 'co-financed hours' },
  people: { sv: 'Personer', en: 'People' },
  figure: { sv: 'Siffra', en: 'Figure' },
  value: { sv: 'Värde', en: 'Value' },
  part: { sv: 'Del', en: 'Part' },

  // those behind a figure
  behind: { sv: 'Deltagare bakom siffran', en: 'Participants behind the figure' },
  behind_verdict: {
    sv: (n: number) =>
      n === 0
        ? 'Ingen deltagare kan visas här.'
        : n === 1
          ? 'En deltagare.'
          : `${inWordsFirst('sv', n)} deltagare.`,
    en: (n: number) =>
      n === 0
        ? 'No participant can be shown here.'
        : n === 1
          ? 'One participant.'
          : `${inWordsFirst('en', n)} participants.`,
  },
  name: { sv: 'Namn', en: 'Name' },
  company: { sv: 'Företag', en: 'Company' },
  started: { sv: 'Började', en: 'Started' },
  age: { sv: 'Ålder', en: 'Age' },
  any: { sv: 'Alla', en: 'All' },
  sex: { sv: 'Kön', en: 'Sex' },
  focus: { sv: 'Fokusgrupp', en: 'Focus group' },
  woman: { sv: 'Kvinna', en: 'Woman' },
  man: { sv: 'Man', en: 'Man' },
})
