import { inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'

/** What the one who handles persons with protected identity is told. */
export const handlingTexts = texts({
  // the list
  verdict_waiting: {
    sv: (waiting: string, hours: string, people: string) =>
      `${waiting} av ${people} har timmar som väntar på underskrift: ${hours}.`,
    en: (waiting: string, hours: string, people: string) =>
      `${waiting} of ${people} have hours that wait for a signature: ${hours}.`,
  },
  verdict_all_signed: {
    sv: (people: number, hours: string) =>
      people === 1
        ? `En skyddad person, med ${hours}. Allt är underskrivet.`
        : `${inWordsFirst('sv', people)} skyddade personer, med ${hours}. Allt är underskrivet.`,
    en: (people: number, hours: string) =>
      people === 1
        ? `One protected person, with ${hours}. All is signed.`
        : `${inWordsFirst('en', people)} protected people, with ${hours}. All is signed.`,
  },
  verdict_none: {
    sv: 'Ingen i projektet har skyddade uppgifter.',
    en: 'Nobody in the programme has protected identity.',
  },
  list_lede: {
    sv: 'Bara du som är handläggare ser det här. Varje gång du läser antecknas det. Timmarna räknas i projektets summor.',
    en: 'Only you who are the handler see this. Each time you read, it is noted. The hours count in the programme’s sums.',
  },
  code: { sv: 'Kod', en: 'Code' },
  sessions: { sv: 'Pass', en: 'Sessions' },
  hours: { sv: 'Timmar', en: 'Hours' },
  waiting: { sv: 'Väntar på underskrift', en: 'Waiting for a signature' },
  find: { sv: 'Vilken kod är det?', en: 'Which code is it?' },
  find_intro: {
    sv: 'Skriv personnumret från ditt eget underlag, så visas koden. Numret sparas inte, och koden kan inte göras om till ett nummer.',
    en: 'Write the personal number from your own papers and the code is shown. The number is not kept, and the code cannot be turned into a number.',
  },
  number: { sv: 'Personnummer', en: 'Personal number' },
  find_code: { sv: 'Visa koden', en: 'Show the code' },
  found: { sv: (code: string) => `Koden är ${code}`, en: (code: string) => `The code is ${code}` },
  open_person: { sv: 'Se närvaron', en: 'See the attendance' },

  // one person
  person: { sv: (code: string) => `Person ${code}`, en: (code: string) => `Person ${code}` },
  person_waiting: {
    sv: (hours: string) => `Väntar på underskrift: ${hours}.`,
    en: (hours: string) => `Waiting for a signature: ${hours}.`,
  },
  person_signed: {
    sv: (hours: string) => `Allt är underskrivet: ${hours}.`,
    en: (hours: string) => `All is signed: ${hours}.`,
  },
  person_none: { sv: 'Ingen närvaro är antecknad.', en: 'No attendance is on record.' },
  attendance: { sv: 'Närvaro', en: 'Attendance' },
  seats: { sv: 'Platser', en: 'Seats' },
  seats_what: {
    sv: 'Inga brev skickas om de här platserna. Det är du som berättar.',
    en: 'No letters are sent about these seats. It is you who tells.',
  },
  seat_state: { sv: 'Hur det står till', en: 'How it stands' },
  seat_held: { sv: 'Har en plats', en: 'Has a seat' },
  seat_tentative: {
    sv: 'Har en plats; det är inte säkert att kursen blir av',
    en: 'Has a seat; the course may not be held',
  },
  seat_cancelled: { sv: 'Platsen är avbokad', en: 'The seat has been cancelled' },
  seat_occasion_cancelled: {
    sv: (why: string) => `Inställt: ${why}`,
    en: (why: string) => `Cancelled: ${why}`,
  },
  levels: { sv: 'Kompetenser', en: 'Competences' },
  plan: { sv: 'Företagets plan', en: 'The company’s plan' },
  steps: { sv: 'Steg på kompetenstrappan', en: 'Steps on the staircase' },
  day: { sv: 'Dag', en: 'Day' },
  course: { sv: 'Utbildning', en: 'Course' },
  signature: { sv: 'Underskrift', en: 'Signature' },
  correct: { sv: 'Rätta', en: 'Correct' },
  of_day: { sv: (day: string) => `närvaron ${day}`, en: (day: string) => `the attendance on ${day}` },
  sign: { sv: 'Anteckna underskrift', en: 'Note a signature' },

  // the correction
  correct_title: { sv: 'Rätta närvaron', en: 'Correct the attendance' },
  correct_lede: {
    sv: 'Det som stod före sparas tillsammans med skälet, och bara handläggaren ser det. Medfinansieringen räknas om.',
    en: 'What stood before is kept together with the reason, and only the handler sees it. The co-financing is counted again.',
  },

  // what is wrong
  bad_personal_number: {
    sv: 'Personnumret stämmer inte. Kontrollera datum och kontrollsiffra.',
    en: 'The personal number is not right. Check its date and check digit.',
  },
  no_one_protected: {
    sv: 'Ingen skyddad person i projektet har det numret.',
    en: 'No protected person in the programme has that number.',
  },
})
