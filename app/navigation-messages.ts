import { texts } from './foundation/text.ts'

export const navigationTexts = texts({
  // sections
  section_home: { sv: 'Hem', en: 'Home' },
  section_overview: { sv: 'Översikt', en: 'Overview' },
  section_companies: { sv: 'Företag', en: 'Companies' },
  section_learning: { sv: 'Lärande', en: 'Learning' },
  section_people: { sv: 'Människor', en: 'People' },
  section_money: { sv: 'Pengar', en: 'Money' },
  section_results: { sv: 'Resultat', en: 'Results' },
  section_programme: { sv: 'Projektet', en: 'Programme' },

  // entries
  officer_home: { sv: 'Hem', en: 'Home' },
  officer_news: { sv: 'Nytt', en: 'News' },
  overview: { sv: 'Översikt', en: 'Overview' },
  companies: { sv: 'Alla företag', en: 'All companies' },
  own_company: { sv: 'Vårt företag', en: 'Our company' },
  path: { sv: 'Vägen', en: 'The path' },
  assessments: { sv: 'Självskattning', en: 'Self-assessment' },
  hand_overs: { sv: 'Förmedlingar', en: 'Hand-overs' },
  partnership: { sv: 'Partnerskapet', en: 'Partnership' },
  people: { sv: 'Personer', en: 'People' },
  competences: { sv: 'Kompetenser', en: 'Competences' },
  staircase: { sv: 'Trappan', en: 'The staircase' },
  protected: { sv: 'Skyddade personer', en: 'Protected persons' },
  occasions: { sv: 'Tillfällen', en: 'Occasions' },
  attendance: { sv: 'Närvaro', en: 'Attendance' },
  demand: { sv: 'Behov', en: 'Demand' },
  courses: { sv: 'Utbildningar', en: 'Courses' },
  calendar: { sv: 'Kalender', en: 'Calendar' },
  in_kind: { sv: 'Medfinansiering', en: 'Co-financing' },
  hours: { sv: 'Timmar', en: 'Hours' },
  figures: { sv: 'Siffror', en: 'Figures' },
  pace: { sv: 'Takt', en: 'Pace' },
  survival: { sv: 'Startsträcka', en: 'Time to start' },
  settings: { sv: 'Uppgifter', en: 'Details' },
  import: { sv: 'Import', en: 'Import' },
  users: { sv: 'Användare', en: 'Users' },
  trail: { sv: 'Händelser', en: 'Events' },
  letters: { sv: 'Brev', en: 'Letters' },
  related: { sv: 'Närliggande', en: 'Related' },
  // at the thumb, where a fifth of a phone's width has no room for the whole word
  companies_short: { sv: 'Företag', en: 'Companies' },
  own_company_short: { sv: 'Företaget', en: 'Company' },
  hand_overs_short: { sv: 'Förmedlat', en: 'Tips' },
  partnership_short: { sv: 'Partner', en: 'Partners' },
  courses_short: { sv: 'Kurser', en: 'Courses' },

  // the frame around the pages
  demonstration: {
    sv: (day: string) =>
      `Det här är en demonstration. Alla företag och personer är påhittade. Klockan står på ${day}.`,
    en: (day: string) =>
      `This is a demonstration. All companies and people are invented. The clock stands at ${day}.`,
  },
  no_mail_server: {
    sv: 'Ingen e-postserver är inställd. Brev sparas men skickas inte.',
    en: 'No mail server is set. Letters are kept but not sent.',
  },
  privacy: { sv: 'Så behandlar vi personuppgifter', en: 'How we handle personal data' },
  accessibility: { sv: 'Tillgänglighet', en: 'Accessibility' },
  help: { sv: 'Hjälp', en: 'Help' },
  runs_by: {
    sv: (partners: string) => `Drivs av ${partners}.`,
    en: (partners: string) => `Run by ${partners}.`,
  },
  role_administrator: { sv: 'Administratör', en: 'Administrator' },
  role_project_leader: { sv: 'Projektledare', en: 'Project leader' },
  role_process_leader: { sv: 'Processledare', en: 'Process leader' },
  role_economist: { sv: 'Ekonom', en: 'Economist' },
  role_officer: { sv: 'Ombudsman', en: 'Union officer' },
  role_company: { sv: 'Företag', en: 'Company' },
  role_provider: { sv: 'Utbildningsanordnare', en: 'Training provider' },
  role_steering: { sv: 'Styrgrupp', en: 'Steering group' },
  role_evaluator: { sv: 'Följeforskare', en: 'Evaluator' },
  role_auditor: { sv: 'Revisor', en: 'Auditor' },
})
