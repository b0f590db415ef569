import { texts } from '../../foundation/text.ts'

/** The head of a company’s pages and the names of the desk’s own tabs. */
export const companyHeadTexts = texts({
  about: { sv: 'Om företaget', en: 'About the company' },
  tab_overview: { sv: 'Översikt', en: 'Overview' },
  tab_people: { sv: (n: string) => `Personer (${n})`, en: (n: string) => `People (${n})` },
  tab_contact: { sv: 'Kontakt & brev', en: 'Contact & letters' },
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
  no_people: {
    sv: 'Ingen person är inlagd på företaget än.',
    en: 'No person has been entered at the company yet.',
  },
  no_people_why: {
    sv: 'De anställda kommer in med registret över deltagare.',
    en: 'The employees come in with the register of participants.',
  },
})
