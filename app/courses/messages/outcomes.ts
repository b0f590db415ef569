import { texts } from '../../foundation/text.ts'

const one = (n: number, single: string, many: string) => (n === 1 ? single : many)

/** What courses lead to, and which lead to what a company needs. */
export const outcomeTexts = texts({
  leads_to: { sv: 'Leder till', en: 'Leads to' },
  leads_to_hint: {
    sv: 'Vad den som går utbildningen kan efteråt. Ett bevis har ingen nivå. Töm en rad för att ta bort den.',
    en: 'What those who take the course can do afterwards. A permit has no level. Empty a row to remove it.',
  },
  competence: { sv: 'Kompetens', en: 'Competence' },
  level: { sv: 'Nivå', en: 'Level' },
  no_level: { sv: 'Ingen nivå', en: 'No level' },
  nothing: { sv: 'Välj kompetens', en: 'Choose a competence' },
  levels: { sv: 'Kompetenser', en: 'Competences' },
  permits: { sv: 'Bevis', en: 'Permits' },
  number: { sv: 'Nr', en: 'No.' },
  row: { sv: (n: number) => `Rad ${n}`, en: (n: number) => `Row ${n}` },
  at_level: {
    sv: (name: string, level: number) => `${name}, nivå ${level}`,
    en: (name: string, level: number) => `${name}, level ${level}`,
  },

  // on a company's state of play
  courses_for: { sv: 'Kurser för luckorna', en: 'Courses for the gaps' },
  courses_for_intro: {
    sv: 'Luckor som matrisen räknar dem, och bevis som har gått ut eller snart går ut. Personer är de som utbildningen tar vidare.',
    en: 'Gaps as the matrix counts them, and permits that have lapsed or soon do. People are those whom the course takes further.',
  },
  no_needs: { sv: 'Inga luckor och inga bevis som går ut.', en: 'No gaps and no permits that lapse.' },
  none_leads: {
    sv: 'Ingen utbildning leder dit än:',
    en: 'No course leads there yet:',
  },
  need: { sv: 'Lucka', en: 'Gap' },
  need_people: {
    sv: (n: number) => `${n} ${one(n, 'person', 'personer')}`,
    en: (n: number) => `${n} ${one(n, 'person', 'people')}`,
  },
  course: { sv: 'Utbildning', en: 'Course' },
  to_level: { sv: (level: number) => `till nivå ${level}`, en: (level: number) => `to level ${level}` },
  to_permit: { sv: 'ger beviset', en: 'gives the permit' },
  people: { sv: 'Personer', en: 'People' },
  next: { sv: 'Nästa tillfälle', en: 'Next occasion' },
  none_free: { sv: 'Inget tillfälle med lediga platser', en: 'No occasion with free seats' },
  has_free: {
    sv: (all: string) => `lediga platser, ${all} i allt`,
    en: (all: string) => `free seats, ${all} in all`,
  },
  too_few: { sv: 'räcker inte till alla', en: 'not enough for all' },
  free: {
    sv: (n: number) => `${n} ${one(n, 'ledig plats', 'lediga platser')}`,
    en: (n: number) => `${n} free ${one(n, 'seat', 'seats')}`,
  },
  more: {
    sv: (n: number) => `${n} ${one(n, 'tillfälle', 'tillfällen')} till`,
    en: (n: number) => `${n} more ${one(n, 'occasion', 'occasions')}`,
  },
  per_seat: { sv: 'Pris per plats', en: 'Price per seat' },
  for_them: { sv: 'För personerna', en: 'For the people' },
  hours_for_them: {
    sv: (hours: string) => `${hours} arbetstid`,
    en: (hours: string) => `${hours} of working time`,
  },
  what_price: {
    sv: 'Priset är projektets kostnad för tillfället delad på dess platser. Det är inte en avgift: hur mycket ni betalar står inte här. Ni bidrar med deltagarnas arbetstid under kursen.',
    en: 'The price is what the occasion costs the programme, divided by its seats. It is not a fee: what you pay does not stand here. You contribute the participants’ working time during the course.',
  },
})
