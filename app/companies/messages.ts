import { sentBeforeTexts } from '../access/sent-messages.ts'
import { texts } from '../foundation/text.ts'
import { unlikelyDayTexts } from '../programmes/messages/unlikely-day.ts'
import { outsideAreaTexts } from './messages/outside-area.ts'

export const companyTexts = texts({
  found_companies: { sv: 'Företag', en: 'Companies' },
  companies: { sv: 'Företag', en: 'Companies' },

  // facts
  organisation_number: { sv: 'Organisationsnummer', en: 'Organisation number' },
  name: { sv: 'Företagets namn', en: 'Name of the company' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  county: { sv: 'Län', en: 'County' },
  partner: { sv: 'Projektpartner', en: 'Partner' },
  employees: { sv: 'Anställda', en: 'Employees' },
  women_kollektiv: { sv: 'Kvinnor, kollektiv', en: 'Women, blue-collar' },
  men_kollektiv: { sv: 'Män, kollektiv', en: 'Men, blue-collar' },
  women_tjansteman: { sv: 'Kvinnor, tjänstemän', en: 'Women, white-collar' },
  men_tjansteman: { sv: 'Män, tjänstemän', en: 'Men, white-collar' },
  women_unqualified: { sv: 'Kvinnor i enkla arbeten', en: 'Women in simple jobs' },
  men_unqualified: { sv: 'Män i enkla arbeten', en: 'Men in simple jobs' },
  women: { sv: 'Kvinnor', en: 'Women' },
  men: { sv: 'Män', en: 'Men' },
  kollektiv: { sv: 'Kollektiv', en: 'Blue-collar' },
  tjansteman: { sv: 'Tjänstemän', en: 'White-collar' },
  turnover: { sv: 'Omsättning', en: 'Turnover' },
  balance: { sv: 'Balansomslutning', en: 'Balance-sheet total' },
  parent_number: { sv: 'Moderbolagets organisationsnummer', en: 'Organisation number of the parent company' },
  sni: { sv: 'SNI-kod', en: 'SNI code' },
  came_via: { sv: 'Inkom via', en: 'Came via' },
  referred_on: { sv: 'Förmedlat', en: 'Referred' },
  agreed_on: { sv: 'Överenskommelse', en: 'Agreement' },
  ...unlikelyDayTexts,
  closed_year_because: {
    sv: 'Skäl, om året är stängt',
    en: 'Reason, if the year is closed',
  },
  closed_year_hint: {
    sv: 'Planen tar inte in fler företag alla år. Skriv varför det här ändå är med.',
    en: 'The plan does not take in more companies every year. Write why this one is in all the same.',
  },
  size: { sv: 'Storlek', en: 'Size' },
  size_micro: { sv: 'Mikro', en: 'Micro' },
  size_small: { sv: 'Litet', en: 'Small' },
  size_medium: { sv: 'Medelstort', en: 'Medium' },
  size_large: { sv: 'Stort', en: 'Large' },
  size_unknown: { sv: 'Okänd', en: 'Unknown' },
  million_kronor: { sv: 'miljoner kr', en: 'SEK million' },

  // the form
  new_company: { sv: 'Nytt företag', en: 'New company' },
  new_lede: {
    sv: 'Namn, nummer och kommun räcker för att börja. Resten kan fyllas i senare.',
    en: 'Name, number and municipality are enough to begin with. The rest can be filled in later.',
  },
  add: { sv: 'Lägg till företaget', en: 'Add the company' },
  edit_company: { sv: 'Ändra uppgifterna', en: 'Change the details' },
  edit_title: { sv: (name: string) => `Ändra ${name}`, en: (name: string) => `Change ${name}` },
  save: { sv: 'Spara uppgifterna', en: 'Save the details' },
  back: { sv: 'Tillbaka till företaget', en: 'Back to the company' },
  back_to_all: { sv: 'Tillbaka till företagen', en: 'Back to the companies' },
  part_company: { sv: 'Företaget', en: 'The company' },
  part_people: { sv: 'Anställda', en: 'Employees' },
  part_size: { sv: 'Storlek och koncern', en: 'Size and group' },
  part_way: { sv: 'Vägen in', en: 'The way in' },
  no_partner: { sv: 'Ingen än', en: 'None yet' },
  ...outsideAreaTexts,
  choose_municipality: { sv: 'Välj kommun', en: 'Choose a municipality' },
  number_hint: { sv: 'Tio siffror, till exempel 556677-8899.', en: 'Ten digits, such as 556677-8899.' },
  people_hint: {
    sv: 'Basen som räckvidden mäts mot. Räkna dem som är anställda när överenskommelsen skrivs.',
    en: 'The base that reach is measured against. Count those employed when the agreement is made.',
  },
  money_hint: {
    sv: 'Frivilligt. Utan belopp bedöms storleken på antal anställda.',
    en: 'Optional. Without amounts the size is judged by the number of employees.',
  },
  parent_hint: {
    sv: 'Företag med samma moderbolag räknas ihop.',
    en: 'Companies with the same parent are added together.',
  },
  came_via_hint: {
    sv: 'Till exempel IF Metall, IUC Syd eller Techtank.',
    en: 'For example IF Metall, IUC Syd or Techtank.',
  },
  agreed_hint: {
    sv: 'Från den här dagen räknas underskrivna timmar som medfinansiering. Ändrar du dagen räknas timmarna om.',
    en: 'From this day signed hours count as co-financing. If you change the day, the hours are counted anew.',
  },
  day_hint: {
    sv: 'Skriv år-månad-dag, till exempel 2025-03-17.',
    en: 'Write year-month-day, such as 2025-03-17.',
  },

  // the base
  base: { sv: 'Antal anställda', en: 'Number of employees' },
  base_title: {
    sv: (name: string) => `Anställda på ${name}`,
    en: (name: string) => `Employees of ${name}`,
  },
  base_lede: {
    sv: 'Räkna dem som är anställda i dag. Räckvidden mäts mot de här talen. Noll är också ett svar.',
    en: 'Count those employed today. Reach is measured against these numbers. Nought is an answer too.',
  },
  base_total: { sv: 'Alla anställda', en: 'All employees' },
  base_total_hint: {
    sv: 'Ska bli summan av de fyra talen under.',
    en: 'Must be the sum of the four numbers below.',
  },
  unqualified_hint: {
    sv: 'Av dem i kollektivet: arbeten som lärs på kort tid och inte kräver yrkesutbildning.',
    en: 'Of the blue-collar workers: jobs learnt in a short time that need no vocational training.',
  },
  base_stated: { sv: (day: string) => `Lämnat ${day}.`, en: (day: string) => `Stated ${day}.` },
  save_base: { sv: 'Spara antalen', en: 'Save the numbers' },

  // what is wrong
  number_missing: {
    sv: 'Skriv företagets organisationsnummer.',
    en: 'Write the organisation number of the company.',
  },
  bad_organisation_number: {
    sv: 'Numret stämmer inte. Ett organisationsnummer har tio siffror och en kontrollsiffra sist.',
    en: 'The number is not right. An organisation number has ten digits, the last one a check digit.',
  },
  bad_parent_number: {
    sv: 'Moderbolagets nummer stämmer inte. Skriv alla tio siffror, eller lämna fältet tomt.',
    en: 'The number of the parent is not right. Write all ten digits, or leave the field empty.',
  },
  number_taken: {
    sv: ({ name }: { name: string }) => `${name} har redan det numret.`,
    en: ({ name }: { name: string }) => `${name} has that number already.`,
  },
  name_missing: { sv: 'Skriv företagets namn.', en: 'Write the name of the company.' },
  municipality_missing: { sv: 'Välj en kommun.', en: 'Choose a municipality.' },
  unknown_municipality: { sv: 'Kommunen finns inte i listan.', en: 'The municipality is not in the list.' },
  unknown_partner: {
    sv: 'Partnern finns inte i projektet.',
    en: 'The partner is not part of the programme.',
  },
  not_a_count: { sv: 'Skriv ett helt antal, till exempel 42.', en: 'Write a whole number, such as 42.' },
  not_a_day: { sv: 'Skriv dagen som 2025-03-17.', en: 'Write the day as 2025-03-17.' },
  day_to_come: { sv: 'Dagen har inte kommit än.', en: 'That day has not come yet.' },
  closed_year: {
    sv: 'Planen tar inte in fler företag det år som överenskommelsen är från. Skriv varför det här ändå är med.',
    en: 'The plan takes in no further companies in the year of the agreement. Write why this one is in all the same.',
  },
  not_millions: {
    sv: 'Skriv miljoner kronor, till exempel 113,4.',
    en: 'Write millions of kronor, such as 113.4.',
  },
  parts_do_not_sum: {
    sv: ({ sum, employees }: { sum: number; employees: number }) =>
      `Kvinnor och män är ${sum} tillsammans, men du har skrivit ${employees} anställda.`,
    en: ({ sum, employees }: { sum: number; employees: number }) =>
      `Women and men are ${sum} together, but you wrote ${employees} employees.`,
  },
  more_unqualified: {
    sv: ({ all }: { all: number }) => `Det kan inte vara fler än alla i kollektivet, som är ${all}.`,
    en: ({ all }: { all: number }) => `That cannot be more than all blue-collar workers, who are ${all}.`,
  },
  text_too_long: { sv: 'Texten är för lång.', en: 'The text is too long.' },
  changed_by_other: {
    sv: 'Någon annan har ändrat företaget sedan du öppnade sidan.',
    en: 'Someone else has changed the company since you opened the page.',
  },
  someone: { sv: 'någon annan', en: 'someone else' },
  ...sentBeforeTexts,
})
