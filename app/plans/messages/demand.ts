import { inWords, inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'

const one = (n: number, single: string, many: string) => (n === 1 ? single : many)

/** What companies ask for, over all of them. */
export const demandTexts = texts({
  title: { sv: 'Behov', en: 'Demand' },
  verdict: {
    sv: (people: string, competences: number, companies: number) =>
      `${people} ${people === '1' ? 'plats' : 'platser'} i ${competences === 1 ? 'en' : inWords('sv', competences)} ${one(competences, 'kompetens', 'kompetenser')} efterfrågas av ${inWords('sv', companies)} företag.`,
    en: (people: string, competences: number, companies: number) =>
      `${people} ${people === '1' ? 'place' : 'places'} in ${inWords('en', competences)} ${one(competences, 'competence', 'competences')} ${people === '1' ? 'is' : 'are'} asked for by ${inWords('en', companies)} ${one(companies, 'company', 'companies')}.`,
  },
  verdict_told: {
    sv: (rows: number) =>
      rows === 0
        ? 'Inget behov delas av minst tre företag än.'
        : `${inWordsFirst('sv', rows)} behov delas av minst tre företag.`,
    en: (rows: number) =>
      rows === 0
        ? 'No need is shared by at least three companies yet.'
        : `${inWordsFirst('en', rows)} ${one(rows, 'need is', 'needs are')} shared by at least three companies.`,
  },
  chosen: {
    sv: (n: number) => `${n} behov i urvalet`,
    en: (n: number) => `${n} ${one(n, 'need', 'needs')} in the selection`,
  },
  none: { sv: 'Inga behov än', en: 'No demand yet' },
  none_why: {
    sv: 'Behoven kommer från företagens workshopar och planer.',
    en: 'It comes from the workshops and plans of the companies.',
  },
  search: { sv: 'Sök kompetens', en: 'Search for a competence' },
  competence: { sv: 'Kompetens', en: 'Competence' },
  county: { sv: 'Län', en: 'County' },
  any_county: { sv: 'Alla län', en: 'All counties' },
  county_unknown: { sv: 'okänt', en: 'unknown' },
  year: { sv: 'År', en: 'Year' },
  any_year: { sv: 'Alla år', en: 'All years' },
  year_none: { sv: 'Utan dag', en: 'Without a day' },
  people: { sv: 'Platser', en: 'Places' },
  short: { sv: 'Varav på kort sikt', en: 'Of them in the short run' },
  companies: { sv: 'Företag', en: 'Companies' },
  taught: { sv: 'Kan läras ut på', en: 'Could be taught at' },
  taught_at: {
    sv: (n: string) => `${n} av dem`,
    en: (n: string) => `${n} of them`,
  },
  without_number: {
    sv: (n: number) => `${inWordsFirst('sv', n)} har inte sagt hur många`,
    en: (n: number) => `${inWordsFirst('en', n)} ${one(n, 'has', 'have')} not said how many`,
  },
  few: {
    sv: (limit: number) => `färre än ${inWords('sv', limit)}`,
    en: (limit: number) => `fewer than ${inWords('en', limit)}`,
  },
  not_told: { sv: 'visas inte', en: 'not shown' },
  lacks_word: { sv: 'finns inte i listan', en: 'not in the list' },
  how: {
    sv: 'Platser är personer som är valda i en plan, annars hur många planen eller workshopen säger. En person som står i två insatser är två platser. Kort sikt är inom ett år, eller som workshopen sade. Ett behov som har blivit en insats räknas en gång, och inte alls om det möts i arbetet eller genom rekrytering. Den som redan är bokad räknas också.',
    en: 'Places are people who are chosen in a plan, else as many as the plan or the workshop says. A person in two measures is two places. The short run is within a year, or as the workshop said. A need that has become a measure is counted once, and not at all where it is met at work or by recruiting. Who is booked already is counted too.',
  },
  how_told: {
    sv: (limit: string) =>
      `Bara det som minst tre företag delar står här. Färre än ${limit} platser visas inte som antal.`,
    en: (limit: string) =>
      `Only what at least three companies share stands here. Fewer than ${limit} places are not shown as a number.`,
  },
  has_more: {
    sv: 'Det finns mer, som färre än tre företag frågar efter.',
    en: 'There is more, which fewer than three companies ask for.',
  },
  file_how: {
    sv: 'Filen är till för utbildningsanordnare: inga företagsnamn, och bara det som minst tre företag delar.',
    en: 'The file is for training providers: no names of companies, and only what at least three companies share.',
  },

  // the rows behind
  rows_title: { sv: (name: string) => `Vilka behöver ${name}?`, en: (name: string) => `Who needs ${name}?` },
  company: { sv: 'Företag', en: 'Company' },
  role: { sv: 'Roll', en: 'Role' },
  when: { sv: 'När', en: 'When' },
  soon: { sv: 'Hur snart', en: 'How soon' },
  urgency_short: { sv: 'kort sikt', en: 'short run' },
  urgency_long: { sv: 'lång sikt', en: 'long run' },
  urgency_unknown: { sv: 'inte sagt', en: 'not said' },
  source: { sv: 'Står i', en: 'Stands in' },
  source_plan: { sv: 'planen', en: 'the plan' },
  source_workshop: { sv: 'workshopen', en: 'the workshop' },
  can_teach: { sv: 'Kan läras ut här', en: 'Could be taught here' },
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },
  unknown: { sv: 'okänt', en: 'unknown' },
  rows_verdict: {
    sv: (rows: number, companies: number) =>
      `${inWordsFirst('sv', rows)} behov hos ${inWords('sv', companies)} företag.`,
    en: (rows: number, companies: number) =>
      `${inWordsFirst('en', rows)} ${one(rows, 'need', 'needs')} at ${inWords('en', companies)} ${one(companies, 'company', 'companies')}.`,
  },
  nobody: { sv: 'Ingen frågar efter det längre.', en: 'Nobody asks for it any more.' },

  // beside a measure
  near: { sv: 'Företag i närheten med samma behov', en: 'Companies near with the same need' },
  near_intro: {
    sv: 'I samma län. Kanske går det att ordna tillsammans.',
    en: 'In the same county. Perhaps it can be arranged together.',
  },
  near_none: {
    sv: 'Inget annat företag i länet har sagt samma.',
    en: 'No other company in the county has said the same.',
  },

  // words that lack
  lacking: { sv: 'Efterfrågas och saknar ord', en: 'Asked for and lacking a word' },
  lacking_intro: {
    sv: 'Står i planer eller behov, men finns inte i listan. Lägg till dem eller ge en kompetens namnet som ett annat namn.',
    en: 'They stand in plans or needs, but not in the list. Add them, or give the name to a competence as another name.',
  },
  add_word: { sv: 'Lägg till', en: 'Add' },
  add_which: { sv: (name: string) => `Lägg till ${name}`, en: (name: string) => `Add ${name}` },
})
