import { ownPage, type TrailWords } from '../../foundation/trail-words.ts'

/** What is done to a company. */
export const companyTrail: TrailWords = {
  did: {
    'company-added': { sv: 'Lade till ett företag', en: 'Added a company' },
    'company-changed': { sv: 'Ändrade ett företag', en: 'Changed a company' },
    'company-base-stated': { sv: 'Lämnade antal anställda', en: 'Stated the number of employees' },
  },
  subjects: { company: { sv: 'Företag', en: 'Company', page: ownPage('foretag') } },
  fields: {
    company: {
      name: { sv: 'Namn', en: 'Name' },
      organisation_number: { sv: 'Organisationsnummer', en: 'Organisation number' },
      municipality_code: { sv: 'Kommunkod', en: 'Municipality code' },
      partner_id: { sv: 'Projektpartner', en: 'Partner', points_at: 'partner' },
      employees: { sv: 'Anställda', en: 'Employees' },
      women_kollektiv: { sv: 'Kvinnor, kollektiv', en: 'Women, blue-collar' },
      men_kollektiv: { sv: 'Män, kollektiv', en: 'Men, blue-collar' },
      women_tjansteman: { sv: 'Kvinnor, tjänstemän', en: 'Women, white-collar' },
      men_tjansteman: { sv: 'Män, tjänstemän', en: 'Men, white-collar' },
      women_unqualified: { sv: 'Kvinnor i enkla arbeten', en: 'Women in simple jobs' },
      men_unqualified: { sv: 'Män i enkla arbeten', en: 'Men in simple jobs' },
      base_stated_on: { sv: 'Antal lämnade', en: 'Numbers stated' },
      turnover_ore: { sv: 'Omsättning', en: 'Turnover' },
      balance_ore: { sv: 'Balansomslutning', en: 'Balance-sheet total' },
      parent_number: { sv: 'Moderbolag', en: 'Parent company' },
      sni: { sv: 'SNI-kod', en: 'SNI code' },
      came_via: { sv: 'Inkom via', en: 'Came via' },
      referred_on: { sv: 'Förmedlat', en: 'Referred' },
      accepted_on: { sv: 'Mottaget', en: 'Taken on' },
      agreed_on: { sv: 'Överenskommelse', en: 'Agreement' },
      closed_year_because: { sv: 'Skäl för stängt år', en: 'Reason for the closed year' },
      outside_because: { sv: 'Utanför området eftersom', en: 'Outside the area because' },
    },
  },
}
