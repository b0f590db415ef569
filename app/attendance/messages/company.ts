import { texts } from '../../foundation/text.ts'

/** The trainings that one company’s people have been at. */
export const companyAttendanceTexts = texts({
  tab_attendance: { sv: 'Närvaro', en: 'Attendance' },
  latest_occasions: { sv: 'Senaste utbildningarna', en: 'Latest trainings' },
  all_occasions: { sv: 'Alla tillfällen', en: 'All occasions' },
  by_occasion: { sv: 'Tillfällen', en: 'Occasions' },
  course: { sv: 'Utbildning', en: 'Course' },
  days: { sv: 'Dagar', en: 'Days' },
  people: { sv: 'Personer', en: 'People' },
  attended_hours: { sv: 'Närvarotimmar', en: 'Attended hours' },
  signed_hours: { sv: 'Underskrivna', en: 'Signed' },
  sum: { sv: 'Summa', en: 'Total' },
  no_attendance: {
    sv: 'Ingen på företaget har registrerad närvaro än.',
    en: 'Nobody at the company has registered attendance yet.',
  },
  no_attendance_why: {
    sv: 'Boka någon på ett tillfälle. Närvaron syns här när den är antecknad.',
    en: 'Book someone on an occasion. The attendance is seen here once it has been noted.',
  },
  find_occasion: { sv: 'Se tillfällen med plats', en: 'See occasions with seats' },
  protected_left_out: {
    sv: 'Personer med skyddade uppgifter ingår inte i ett enskilt företags siffror, bara i projektets summor.',
    en: 'People with protected identity are not part of any single company’s figures, only of the programme’s sums.',
  },
})
