import { letterWords } from './words.ts'

/** Letters about seats: how many and where, never for whom. */
export const bookingLetters = letterWords({
  seat_offered: {
    is_duty: true,
    values: {
      company: 'Exempelbolaget AB',
      programme: 'Exempelprogrammet',
      course: 'Truckkort, TRK-2',
      number: '2',
      until: '17 oktober 2025',
    },
    sv: {
      subject: '{company}: plats på {course}',
      body: 'Ni står på väntelistan till {course} i {programme}. Nu finns plats. Antal platser: {number}.\n\nSvara senast {until}. Efter den dagen erbjuds platserna nästa på listan.',
      action: 'Svara på erbjudandet',
    },
    en: {
      subject: '{company}: a seat at {course}',
      body: 'You are on the waiting list of {course} in {programme}. Now there is room. Number of seats: {number}.\n\nAnswer by {until}. After that day the seats are offered to the next on the list.',
      action: 'Answer the offer',
    },
  },
  seats_asked: {
    is_duty: false,
    values: {
      company: 'Exempelbolaget AB',
      programme: 'Exempelprogrammet',
      number: '2',
      courses: 'Truckkort, TRK-2; Svets, SV-1',
    },
    sv: {
      subject: '{company}: anställda vill gå en kurs',
      body: 'Anställda hos er har frågat om en plats i {programme} och väntar på svar. Antal: {number}.\n\nDet gäller {courses}.\n\nVilka det är ser ni när ni öppnar sidan. Svara innan kursen börjar, ja eller nej; svaret läser de på sin egen sida.',
      action: 'Svara dem',
    },
    en: {
      subject: '{company}: employees want to go to a course',
      body: 'Employees of yours have asked for a seat in {programme} and wait for an answer. Number: {number}.\n\nIt is about {courses}.\n\nYou see who they are when you open the page. Answer before the course begins, yes or no; they read the answer on their own page.',
      action: 'Answer them',
    },
  },
  waiting_cancelled: {
    is_duty: true,
    values: {
      company: 'Exempelbolaget AB',
      programme: 'Exempelprogrammet',
      course: 'Truckkort, TRK-2',
      number: '2',
      why: 'För få har bokat.',
    },
    sv: {
      subject: 'Inställt: {course}',
      body: '{course} i {programme} är inställt. {company} stod på väntelistan, och er plats på den är borta.\n\nDärför: {why}\n\nSå många väntade ni för: {number}',
      action: 'Se andra tillfällen',
    },
    en: {
      subject: 'Cancelled: {course}',
      body: '{course} in {programme} is cancelled. {company} was on the waiting list, and your place on it is gone.\n\nWhy: {why}\n\nSo many you waited for: {number}',
      action: 'See other occasions',
    },
  },
})
