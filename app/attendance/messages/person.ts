import { texts } from '../../foundation/text.ts'

/** What is told of one person’s participation and seats. */
export const personAttendanceTexts = texts({
  participation: { sv: 'Deltagande', en: 'Participation' },
  participation_intro: {
    sv: 'Ett deltagande per person, hur många utbildningar det än blir. Det börjar den första dagen med närvaro.',
    en: 'One participation for each person, however many trainings. It starts on the first attended day.',
  },
  started_on: { sv: 'Började', en: 'Started' },
  ended_on: { sv: 'Slutade', en: 'Ended' },
  last_day: { sv: 'Senaste dag med närvaro', en: 'Last attended day' },
  attended: { sv: 'Närvaro', en: 'Attended' },
  signed_hours: { sv: 'Underskrivet', en: 'Signed' },
  state_then: { sv: 'Läget första dagen', en: 'State on the first day' },
  state_then_intro: {
    sv: 'Det är så personen räknas i siffrorna.',
    en: 'This is how the person is counted in the figures.',
  },
  age: { sv: 'Ålder', en: 'Age' },
  years: { sv: (n: number) => `${n} år`, en: (n: number) => `${n} years` },
  education: { sv: 'Utbildningsnivå', en: 'Education' },
  employer: { sv: 'Arbetsgivare', en: 'Employer' },
  category: { sv: 'Kategori', en: 'Category' },
  focus: { sv: 'Fokusgrupp', en: 'Focus group' },
  no_focus: { sv: 'Ingen', en: 'None' },
  seats: { sv: 'Bokade platser', en: 'Booked seats' },
  course: { sv: 'Utbildning', en: 'Course' },
  occasion: { sv: 'Tillfälle', en: 'Occasion' },
  day: { sv: 'Dag', en: 'Day' },
  place: { sv: 'Plats', en: 'Place' },
})
