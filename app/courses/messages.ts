import { inWords, inWordsFirst } from '../foundation/small-numbers.ts'
import { texts } from '../foundation/text.ts'

export const courseTexts = texts({
  courses: { sv: 'Utbildningar', en: 'Courses' },
  occasions: { sv: 'Tillfällen', en: 'Occasions' },

  // what a course is
  code: { sv: 'Kod', en: 'Code' },
  title: { sv: 'Utbildning', en: 'Course' },
  // as the register of courses calls them
  course_code: { sv: 'Kurskod', en: 'Course code' },
  course_title: { sv: 'Titel', en: 'Title' },
  course_hours: { sv: 'Timmar', en: 'Hours' },
  kind: { sv: 'Typ', en: 'Type' },
  // what a search finds
  found_providers: { sv: 'Utbildningsanordnare', en: 'Training providers' },
  found_occasions: {
    sv: (n: number) => (n === 1 ? 'Ett tillfälle' : `${n} tillfällen`),
    en: (n: number) => (n === 1 ? 'One occasion' : `${n} occasions`),
  },
  kind_strategic: { sv: 'strategisk', en: 'strategic' },
  kind_role: { sv: 'rollprogram', en: 'role programme' },
  kind_broad: { sv: 'bred', en: 'broad' },
  kind_company: { sv: 'företagsspecifik', en: 'company-specific' },
  kind_validation: { sv: 'validering', en: 'validation' },
  length: { sv: 'Längd', en: 'Length' },
  hours_field: { sv: 'Längd i timmar', en: 'Length in hours' },
  hours_hint: { sv: 'Hela kvartar, till exempel 3,5.', en: 'Whole quarters, such as 3.5.' },
  by_law: { sv: 'Lagkrav', en: 'Required by law' },
  by_law_hint: {
    sv: 'Utbildning som lagen kräver får inget utbildningsstöd.',
    en: 'Training that the law requires gets no training aid.',
  },
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },

  // the list of courses
  courses_verdict: {
    sv: (n: number, coming: number) =>
      n === 0
        ? 'Ingen utbildning är upplagd än.'
        : `${n === 1 ? 'En utbildning är upplagd' : `${inWordsFirst('sv', n)} utbildningar är upplagda`}, med ${coming === 1 ? 'ett tillfälle' : `${inWords('sv', coming)} tillfällen`} kvar.`,
    en: (n: number, coming: number) =>
      n === 0
        ? 'No course has been set up yet.'
        : `${n === 1 ? 'One course has' : `${inWordsFirst('en', n)} courses have`} been set up, with ${coming === 1 ? 'one occasion' : `${inWords('en', coming)} occasions`} to come.`,
  },
  courses_chosen: {
    sv: (n: number) =>
      n === 1
        ? 'En utbildning passar det du har valt.'
        : `${inWordsFirst('sv', n)} utbildningar passar det du har valt.`,
    en: (n: number) =>
      n === 1
        ? 'One course matches what you chose.'
        : `${inWordsFirst('en', n)} courses match what you chose.`,
  },
  not_used: { sv: 'Platser som inte användes', en: 'Seats that were not used' },
  occasions_chosen: {
    sv: (n: number) =>
      n === 0
        ? 'Inget tillfälle passar det du har valt.'
        : n === 1
          ? 'Ett tillfälle passar det du har valt.'
          : `${inWordsFirst('sv', n)} tillfällen passar det du har valt.`,
    en: (n: number) =>
      n === 0
        ? 'No occasion matches what you chose.'
        : n === 1
          ? 'One occasion matches what you chose.'
          : `${inWordsFirst('en', n)} occasions match what you chose.`,
  },
  search_courses: { sv: 'Sök utbildning', en: 'Search courses' },
  any_kind: { sv: 'Alla typer', en: 'All types' },
  held: { sv: 'Tillfällen', en: 'Occasions' },
  of_them_coming: { sv: (n: string) => `${n} kommer`, en: (n: string) => `${n} coming` },
  participants: { sv: 'Deltagare', en: 'Participants' },
  own_participants: { sv: 'Era deltagare', en: 'Your participants' },
  attended: { sv: 'Timmar', en: 'Hours' },
  new_course: { sv: 'Ny utbildning', en: 'New course' },
  add_course: { sv: 'Lägg till utbildningen', en: 'Add the course' },
  edit_course: { sv: 'Ändra utbildningen', en: 'Change the course' },
  save_course: { sv: 'Spara utbildningen', en: 'Save the course' },
  no_courses: { sv: 'Ingen utbildning än', en: 'No course yet' },
  no_courses_why: {
    sv: 'Utbildningar läggs upp här eller läses in från ett register.',
    en: 'Courses are set up here or read from a register.',
  },

  // one course
  course_verdict: {
    sv: (people: number, hours: string) =>
      people === 0
        ? 'Ingen har gått utbildningen än.'
        : people === 1
          ? `En person har gått utbildningen, ${hours}.`
          : `${inWordsFirst('sv', people)} personer har gått utbildningen, ${hours}.`,
    en: (people: number, hours: string) =>
      people === 0
        ? 'No one has taken this course yet.'
        : people === 1
          ? `One person has taken this course, ${hours}.`
          : `${inWordsFirst('en', people)} people have taken this course, ${hours}.`,
  },
  not_by_law: { sv: 'inte lagkrav', en: 'not required by law' },
  occasions_of: { sv: 'Tillfällen av utbildningen', en: 'Occasions of the course' },
  all_occasions_of: { sv: 'Alla tillfällen av utbildningen', en: 'All occasions of the course' },

  // the list of occasions
  verdict_no_occasions: { sv: 'Inget tillfälle är upplagt än.', en: 'No occasion has been set up yet.' },
  verdict_nothing_coming: {
    sv: 'Inget tillfälle är inplanerat framåt.',
    en: 'No occasion is planned ahead.',
  },
  verdict_next_is: {
    sv: (coming: number, day: string) =>
      coming === 1
        ? `Ett tillfälle är kvar, ${day}.`
        : `${inWordsFirst('sv', coming)} tillfällen är kvar. Nästa pass är ${day}.`,
    en: (coming: number, day: string) =>
      coming === 1
        ? `One occasion remains, on ${day}.`
        : `${inWordsFirst('en', coming)} occasions remain. The next session is on ${day}.`,
  },
  search_occasions: { sv: 'Sök kod, utbildning eller ort', en: 'Search code, course or place' },
  time: { sv: 'När', en: 'When' },
  time_coming: { sv: 'Kommer eller pågår', en: 'Coming or under way' },
  time_soon: { sv: 'Har platser snart', en: 'Has seats soon' },
  time_past: { sv: 'Har varit', en: 'Past' },
  time_all: { sv: 'Alla', en: 'All' },
  month: { sv: 'Månad', en: 'Month' },
  any_month: { sv: 'Alla månader', en: 'All months' },
  any_course: { sv: 'Alla utbildningar', en: 'All courses' },
  day: { sv: 'Dag', en: 'Day' },
  undated: { sv: 'utan dag', en: 'no day' },
  sessions_count: {
    sv: (n: number) => (n === 1 ? '1 pass' : `${n} pass`),
    en: (n: number) => (n === 1 ? '1 session' : `${n} sessions`),
  },
  place: { sv: 'Ort', en: 'Place' },
  seats: { sv: 'Platser', en: 'Seats' },
  seats_hint: {
    sv: 'Så många som kan bokas. Ha en stol mer i salen: den som har skyddade uppgifter tar ingen plats som räknas.',
    en: 'As many as can be booked. Have one more chair in the room: whoever has protected identity takes no seat that is counted.',
  },
  free_seats: {
    sv: (n: number) => (n === 0 ? 'fullt' : n === 1 ? 'en ledig' : `${n} lediga`),
    en: (n: number) => (n === 0 ? 'full' : `${n} free`),
  },
  unsigned: { sv: 'Ej underskrivet', en: 'Not signed' },
  first_day: { sv: 'Första dag', en: 'First day' },
  last_day: { sv: 'Sista dag', en: 'Last day' },
  new_occasion: { sv: 'Nytt tillfälle', en: 'New occasion' },
  no_occasions: { sv: 'Inget tillfälle än', en: 'No occasion yet' },
  no_occasions_why: {
    sv: 'Ett tillfälle är en utbildning med dagar, tider och platser.',
    en: 'An occasion is a course with days, times and seats.',
  },

  // one occasion
  provider: { sv: 'Leverantör', en: 'Provider' },
  no_provider: { sv: 'Ingen än', en: 'None yet' },
  cost: { sv: 'Kostnad', en: 'Cost' },
  sessions: { sv: 'Pass', en: 'Sessions' },
  session: { sv: (n: number) => `Pass ${n}`, en: (n: number) => `Session ${n}` },
  number: { sv: 'Nr', en: 'No.' },
  held_on: { sv: 'Dag', en: 'Day' },
  starts_at: { sv: 'Börjar', en: 'Starts' },
  ends_at: { sv: 'Slutar', en: 'Ends' },
  occasion_lede: {
    sv: 'Töm ett pass för att ta bort det. Pass med närvaro kan inte tas bort.',
    en: 'Empty a session to remove it. Sessions with attendance cannot be removed.',
  },
  choose_course: { sv: 'Välj utbildning', en: 'Choose a course' },
  add_occasion: { sv: 'Lägg till tillfället', en: 'Add the occasion' },
  edit_occasion: { sv: 'Ändra tillfället', en: 'Change the occasion' },
  save_occasion: { sv: 'Spara tillfället', en: 'Save the occasion' },
  code_hint: {
    sv: 'Den kod som står i registren, till exempel T4200139.',
    en: 'The code that stands in the registers, such as T4200139.',
  },
  cost_hint: {
    sv: 'Hela kostnaden för tillfället, utan moms.',
    en: 'The whole cost of the occasion, without VAT.',
  },

  // providers
  new_provider: { sv: 'Ny leverantör', en: 'New provider' },
  new_provider_lede: {
    sv: 'Leverantören håller i utbildningar som ni köper.',
    en: 'The provider holds courses that you buy.',
  },
  provider_name: { sv: 'Namn', en: 'Name' },
  organisation_number: { sv: 'Organisationsnummer', en: 'Organisation number' },
  add_provider: { sv: 'Lägg till leverantören', en: 'Add the provider' },
  providers_here: { sv: 'Leverantörer i projektet', en: 'Providers in the programme' },
  missing_provider: {
    sv: 'Saknas leverantören? Lägg till den först.',
    en: 'Is the provider missing? Add it first.',
  },
})
