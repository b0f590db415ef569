import { ownPage, type TrailWords } from '../../foundation/trail-words.ts'

const group = {
  team: { sv: 'Team', en: 'Team' },
  shift: { sv: 'Skift', en: 'Shift' },
}

const job = {
  title: { sv: 'Befattning', en: 'Job title' },
  category: {
    sv: 'Kategori',
    en: 'Category',
    values: {
      kollektiv: { sv: 'kollektiv', en: 'blue-collar' },
      tjansteman: { sv: 'tjänsteman', en: 'white-collar' },
    },
  },
  is_unqualified: { sv: 'Okvalificerat arbete', en: 'Unqualified work' },
  last_training_year: { sv: 'Senaste utbildning', en: 'Last training' },
  never_trained: { sv: 'Aldrig utbildad', en: 'Never trained' },
  ...group,
  starts_on: { sv: 'Från och med', en: 'From' },
  ends_on: { sv: 'Till och med', en: 'To' },
}

const functions = {
  contact: { sv: 'kontaktperson', en: 'contact person' },
  management: { sv: 'ledning', en: 'management' },
  hr: { sv: 'HR', en: 'HR' },
  change_leader: { sv: 'förändringsledare', en: 'change leader' },
  union_representative: { sv: 'facklig företrädare', en: 'union representative' },
  officer: { sv: 'ombud', en: 'officer' },
  manager: { sv: 'chef', en: 'manager' },
}

/** What is done to people, their jobs, and the contacts at a company. */
export const peopleTrail: TrailWords = {
  did: {
    'contact-changed': { sv: 'Ändrade en kontaktperson', en: 'Changed a contact person' },
    'contact-added': { sv: 'Lade till en kontaktperson', en: 'Added a contact person' },
    'contact-confirmed': {
      sv: 'Bekräftade en kontaktpersons adress',
      en: 'Confirmed a contact person’s address',
    },
    'contact-removed': { sv: 'Tog bort en kontaktperson', en: 'Removed a contact person' },
    'person-changed': { sv: 'Ändrade en person', en: 'Changed a person' },
    'person-protected': { sv: 'Skyddade en persons uppgifter', en: 'Protected a person’s details' },
    'person-added': { sv: 'Lade in en deltagare', en: 'Entered a participant' },
    'employment-added': { sv: 'Lade till en anställning', en: 'Added a job' },
    'employment-changed': { sv: 'Ändrade en anställning', en: 'Changed a job' },
    'manager-chosen': { sv: 'Valde en chef', en: 'Chose a manager' },
    'manager-removed': { sv: 'Tog bort en chef', en: 'Removed a manager' },
    'personal-number-read': { sv: 'Läste ett personnummer', en: 'Read a personal number' },
    'personal-number-corrected': { sv: 'Rättade ett personnummer', en: 'Corrected a personal number' },
    'protected-handlers-chosen': {
      sv: 'Valde handläggare för skyddade personer',
      en: 'Chose handlers of protected people',
    },
  },
  subjects: {
    person: { sv: 'Person', en: 'Person', page: ownPage('personer') },
    contact: { sv: 'Kontaktperson', en: 'Contact' },
    manages: { sv: 'Chef', en: 'Manager' },
  },
  fields: {
    person: {
      given_name: { sv: 'Förnamn', en: 'First name' },
      family_name: { sv: 'Efternamn', en: 'Surname' },
      email: { sv: 'E-post', en: 'E-mail' },
      mobile: { sv: 'Mobil', en: 'Mobile' },
      reads: { sv: 'Läser på', en: 'Reads in' },
      sex: {
        sv: 'Kön',
        en: 'Sex',
        values: { woman: { sv: 'kvinna', en: 'woman' }, man: { sv: 'man', en: 'man' } },
      },
      born_on: { sv: 'Född', en: 'Born' },
      education: {
        sv: 'Utbildningsnivå',
        en: 'Education',
        values: {
          isced_0_2: { sv: 'grundskola', en: 'lower secondary' },
          isced_3_4: { sv: 'gymnasium', en: 'upper secondary' },
          isced_5_8: { sv: 'eftergymnasial', en: 'tertiary' },
          isced_unknown: { sv: 'okänd', en: 'unknown' },
        },
      },
      personal_number: { sv: 'Personnummer', en: 'Personal number' },
      import_id: { sv: 'Import', en: 'Import' },
      left_on: { sv: 'Lämnade projektet', en: 'Left the programme' },
      ...job,
      company_id: { sv: 'Företag', en: 'Company', points_at: 'company' },
    },
    employment: { company: { sv: 'Företag', en: 'Company' }, ...job },
    company: { function: { sv: 'Uppgift', en: 'Function', values: functions }, ...group },
    manages: {
      company: { sv: 'Företag', en: 'Company' },
      manager: { sv: 'Chef', en: 'Manager' },
      ...group,
      persons: { sv: 'Personer', en: 'People' },
    },
    contact: {
      company: { sv: 'Företag', en: 'Company' },
      function: { sv: 'Uppgift', en: 'Function', values: functions },
      name: { sv: 'Namn', en: 'Name' },
      email: { sv: 'E-post', en: 'E-mail' },
      phone: { sv: 'Telefon', en: 'Telephone' },
    },
    programme: { handlers: { sv: 'Handläggare', en: 'Handlers' } },
  },
  parts: {
    person: { sv: 'Personen', en: 'The person', subject: 'person' },
    employments: { sv: 'Anställningar', en: 'Jobs', subject: 'employment' },
    manager: { sv: 'Egen chef', en: 'Own manager', subject: 'manages' },
    leads: { sv: 'Leder', en: 'Leads', subject: 'manages' },
    contact: { sv: 'Kontaktpersonen', en: 'The contact person', subject: 'contact' },
  },
}
