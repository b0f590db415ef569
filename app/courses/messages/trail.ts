import { ownPage, type TrailWords, wordsFrom } from '../../foundation/trail-words.ts'
import { courseTexts } from '../messages.ts'
import { catalogueTexts as c } from './catalogue.ts'
import { occasionLifeTexts as l } from './occasion-life.ts'

/** What is done to courses, occasions and providers. */
export const courseTrail: TrailWords = {
  did: {
    'course-created': { sv: 'Lade till en utbildning', en: 'Added a course' },
    'course-changed': { sv: 'Ändrade en utbildning', en: 'Changed a course' },
    'course-archived': { sv: 'Arkiverade en utbildning', en: 'Archived a course' },
    'course-taken-back': { sv: 'Tog tillbaka en utbildning', en: 'Took a course back' },
    'occasion-created': { sv: 'Lade till ett tillfälle', en: 'Added an occasion' },
    'occasion-changed': { sv: 'Ändrade ett tillfälle', en: 'Changed an occasion' },
    'occasion-reached': {
      sv: 'Fyllde ett tillfälle så att det blir av',
      en: 'Filled an occasion so that it is held',
    },
    'occasion-confirmed': { sv: 'Bekräftade ett tillfälle', en: 'Confirmed an occasion' },
    'occasion-cancelled': { sv: 'Ställde in ett tillfälle', en: 'Cancelled an occasion' },
    'occasion-closed': { sv: 'Stängde ett tillfälle', en: 'Closed an occasion' },
    'occasion-opened': { sv: 'Öppnade ett tillfälle igen', en: 'Opened an occasion again' },
    'occasions-run': {
      sv: 'Lade till flera tillfällen av samma slag',
      en: 'Added several occasions of one kind',
    },
    'decisions-warned': {
      sv: 'Påminde om tillfällen som inte är avgjorda',
      en: 'Reminded of occasions that are not settled',
    },
    'sessions-reminded': { sv: 'Påminde om ett pass', en: 'Reminded of a session' },
    'seat-told': { sv: 'Skickade besked om en plats', en: 'Sent word of a seat' },
    'provider-created': { sv: 'Lade till en utbildningsanordnare', en: 'Added a training provider' },
  },
  subjects: {
    course: { sv: 'Utbildning', en: 'Course', page: ownPage('utbildningar') },
    occasion: { sv: 'Tillfälle', en: 'Occasion', page: ownPage('tillfallen') },
    session: { sv: 'Kurspass', en: 'Session' },
    provider: { sv: 'Utbildningsanordnare', en: 'Training provider' },
  },
  fields: {
    course: {
      code: { sv: 'Kod', en: 'Code' },
      title: { sv: 'Titel', en: 'Title' },
      kind: { sv: 'Typ', en: 'Kind', values: wordsFrom(courseTexts, 'kind_') },
      quarters: { sv: 'Tid', en: 'Time' },
      is_required_by_law: { sv: 'Lagkrav', en: 'Required by law' },
      held_as: { ...c.held_as, values: wordsFrom(c, 'held_as_') },
      languages: { ...c.languages, values: wordsFrom(c, 'language_') },
      goals: c.goals,
      content: c.content,
      needs: c.needs,
      accessibility: c.accessibility,
      principles: c.principles,
      outcomes: { sv: 'Leder till', en: 'Leads to' },
      prerequisites: c.prerequisites,
      parts: c.parts,
      edition: { sv: 'Version', en: 'Version' },
    },
    occasion: {
      code: { sv: 'Kod', en: 'Code' },
      course_id: { sv: 'Utbildning', en: 'Course', points_at: 'course' },
      provider_id: { sv: 'Utbildningsanordnare', en: 'Training provider', points_at: 'provider' },
      seats: { sv: 'Platser', en: 'Seats' },
      least_seats: { sv: 'Minst', en: 'At least' },
      decided_by: { sv: 'Avgörs senast', en: 'Settled by' },
      state: { sv: 'Läge', en: 'Standing', values: wordsFrom(l, 'state_') },
      reason: { sv: 'Varför', en: 'Why' },
      occasions: { sv: 'Tillfällen', en: 'Occasions' },
      cost_ore: { sv: 'Kostnad', en: 'Cost' },
      companies: l.companies,
      people: { sv: 'Personer', en: 'People' },
      sessions: { sv: 'Kurspass', en: 'Sessions' },
    },
    provider: {
      name: { sv: 'Namn', en: 'Name' },
      organisation_number: { sv: 'Organisationsnummer', en: 'Organisation number' },
    },
  },
}
