import { fieldWords } from '../../foundation/described-form.ts'
import { ownPage, type TrailWords } from '../../foundation/trail-words.ts'
import { companyForm } from './company-form.ts'

/** What is done to a company. A field is called in the trail what its form calls it, unless it is said otherwise here. */
export const companyTrail: TrailWords = {
  did: {
    'company-added': { sv: 'Lade till ett företag', en: 'Added a company' },
    'company-changed': { sv: 'Ändrade ett företag', en: 'Changed a company' },
    'company-base-stated': { sv: 'Lämnade antal anställda', en: 'Stated the number of employees' },
  },
  subjects: { company: { sv: 'Företag', en: 'Company', page: ownPage('foretag') } },
  fields: {
    company: {
      ...fieldWords(companyForm),
      name: { sv: 'Namn', en: 'Name' },
      municipality_code: { sv: 'Kommunkod', en: 'Municipality code' },
      partner_id: { sv: 'Projektpartner', en: 'Partner', points_at: 'partner' },
      parent_number: { sv: 'Moderbolag', en: 'Parent company' },
      closed_year_because: { sv: 'Skäl för stängt år', en: 'Reason for the closed year' },
      base_stated_on: { sv: 'Antal lämnade', en: 'Numbers stated' },
      accepted_on: { sv: 'Mottaget', en: 'Taken on' },
      outside_because: { sv: 'Utanför området eftersom', en: 'Outside the area because' },
    },
  },
}
