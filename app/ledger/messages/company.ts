import { texts } from '../../foundation/text.ts'

export const companyPageTexts = texts({
  about: { sv: 'Om företaget', en: 'About the company' },
  tab_overview: { sv: 'Översikt', en: 'Overview' },
  tab_people: { sv: (n: string) => `Personer (${n})`, en: (n: string) => `People (${n})` },
  tab_attendance: { sv: 'Närvaro', en: 'Attendance' },
  tab_money: { sv: 'Pengar', en: 'Money' },
  tab_letters: { sv: 'Brev', en: 'Letters' },
  tab_history: { sv: 'Händelser', en: 'Events' },
  fact_employees: { sv: (n: string) => `${n} anställda`, en: (n: string) => `${n} employees` },
  fact_place: {
    sv: (place: string, county: string) => `${place}, ${county}`,
    en: (place: string, county: string) => `${place}, ${county}`,
  },
  fact_sni: { sv: (code: string) => `SNI ${code}`, en: (code: string) => `SNI ${code}` },
  fact_contact: { sv: (name: string) => `Kontakt: ${name}`, en: (name: string) => `Contact: ${name}` },
  fact_officer: { sv: (name: string) => `Ombud: ${name}`, en: (name: string) => `Officer: ${name}` },
  fact_partner: { sv: (name: string) => `Partner: ${name}`, en: (name: string) => `Partner: ${name}` },
  edit: { sv: 'Ändra uppgifterna', en: 'Change the details' },
  contacts: { sv: 'Kontaktpersoner', en: 'Contact persons' },

  // hours and kronor
  hours_and_kronor: { sv: 'Timmar och kronor', en: 'Hours and kronor' },
  attended_hours: { sv: 'Närvarotimmar', en: 'Attended hours' },
  signed_hours: { sv: 'Underskrivna', en: 'Signed' },
  waiting_hours: { sv: 'Väntar på underskrift', en: 'Waiting for a signature' },
  not_counted: { sv: 'Underskrivna som inte räknas', en: 'Signed that do not count' },
  cofinanced: { sv: 'Medfinansierade timmar', en: 'Co-financed hours' },
  brings: { sv: 'Bidrar hittills', en: 'Brings so far' },
  at_rate: {
    sv: (rate: string) => `Räknat med timkostnaden den dag passet hölls, i\u00a0dag ${rate}.`,
    en: (rate: string) => `At the hourly cost of the day of the session, today ${rate}.`,
  },

  // the base and the size
  base: { sv: 'Anställda när företaget kom med', en: 'Employees when the company joined' },
  base_intro: { sv: 'Basen som räckvidden mäts mot.', en: 'The base that reach is measured against.' },
  of_which_unqualified: { sv: 'varav enkla arbeten', en: 'of which simple jobs' },
  base_missing: {
    sv: 'Antal anställda efter kön och kategori är inte ifyllt.',
    en: 'The number of employees by sex and category has not been filled in.',
  },
  group: { sv: 'Grupp', en: 'Group' },
  sum: { sv: 'Summa', en: 'Total' },
  size_title: { sv: 'Storlek', en: 'Size' },
  size_on_employees: {
    sv: 'Bedömt på antal anställda, eftersom omsättning och balansomslutning saknas.',
    en: 'Judged by employees, since turnover and balance are missing.',
  },
  size_on_money: {
    sv: 'Bedömt på anställda och på omsättning eller balansomslutning.',
    en: 'Judged by employees and by turnover or balance.',
  },
  size_linked: {
    sv: (n: number) =>
      n === 2
        ? 'Ett företag till i samma koncern räknas med.'
        : `${n - 1} företag till i samma koncern räknas med.`,
    en: (n: number) =>
      n === 2
        ? 'One more company of the same group is counted.'
        : `${n - 1} more companies of the same group are counted.`,
  },
  size_employees_unknown: {
    sv: 'Antal anställda saknas och räknas som noll.',
    en: 'The number of employees is missing and counts as none.',
  },
  size_source: { sv: 'EU:s rekommendation 2003/361/EG.', en: 'EU recommendation 2003/361/EC.' },

  // contacts
  no_contacts: { sv: 'Ingen kontaktperson är inlagd.', en: 'No contact person has been entered.' },
  function_contact: { sv: 'Kontaktperson', en: 'Contact person' },
  function_management: { sv: 'Ledning', en: 'Management' },
  function_hr: { sv: 'HR', en: 'HR' },
  function_change_leader: { sv: 'Förändringsledare', en: 'Change leader' },
  function_union_representative: { sv: 'Facklig företrädare', en: 'Union representative' },
  function_officer: { sv: 'Ombud', en: 'Officer' },
  function_knocked: { sv: 'Anmälde intresse', en: 'Was interested' },
  change_contacts: { sv: 'Ändra kontakter', en: 'Change contacts' },

  // attendance and money
  latest_occasions: { sv: 'Senaste utbildningarna', en: 'Latest trainings' },
  all_occasions: { sv: 'Alla tillfällen', en: 'All occasions' },
  by_occasion: { sv: 'Tillfällen', en: 'Occasions' },
  by_month: { sv: 'Månad för månad', en: 'Month by month' },
  course: { sv: 'Utbildning', en: 'Course' },
  days: { sv: 'Dagar', en: 'Days' },
  people: { sv: 'Personer', en: 'People' },
  month: { sv: 'Månad', en: 'Month' },
  reason: { sv: 'Varför timmarna inte räknas', en: 'Why the hours do not count' },
  rows_of_ledger: { sv: 'Se raderna', en: 'See the rows' },
  no_attendance: {
    sv: 'Ingen på företaget har registrerad närvaro än.',
    en: 'Nobody at the company has registered attendance yet.',
  },
  no_attendance_why: {
    sv: 'Boka någon på ett tillfälle. Närvaron syns här när den är antecknad.',
    en: 'Book someone on an occasion. The attendance is seen here once it has been noted.',
  },
  find_occasion: { sv: 'Se tillfällen med plats', en: 'See occasions with seats' },
  no_money: {
    sv: 'Inga underskrivna timmar finns än. De kommer hit när närvaron är underskriven.',
    en: 'There are no signed hours yet. They come here when the attendance has been signed.',
  },
  no_people: {
    sv: 'Ingen person är inlagd på företaget än.',
    en: 'No person has been entered at the company yet.',
  },
  no_people_why: {
    sv: 'De anställda kommer in med registret över deltagare.',
    en: 'The employees come in with the register of participants.',
  },
})
