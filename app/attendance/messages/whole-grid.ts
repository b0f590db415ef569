import { texts } from '../../foundation/text.ts'

type All = { rows: number; columns: number }

/** What the grid of all people and sessions says. */
export const wholeGridTexts = texts({
  title: { sv: 'Närvaro', en: 'Attendance' },
  verdict: {
    sv: ({ rows }: All, said: { people: string; sessions: string }) =>
      `${said.people} ${rows === 1 ? 'person' : 'personer'} på ${said.sessions} pass.`,
    en: ({ rows, columns }: All, said: { people: string; sessions: string }) =>
      `${said.people} ${rows === 1 ? 'person' : 'people'} in ${said.sessions} ${columns === 1 ? 'session' : 'sessions'}.`,
  },
  none: { sv: 'Ingen har varit på något pass än', en: 'Nobody has been in a session yet' },
  none_why: {
    sv: 'Här står alla som har en plats eller har varit med, när den första är bokad.',
    en: 'All who have a seat or have taken part stand here once the first has been booked.',
  },
  none_chosen: { sv: 'Ingen finns i det urvalet', en: 'Nobody is found by what was chosen' },
  person: { sv: 'Person', en: 'Person' },
  company: { sv: 'Företag', en: 'Company' },
  course: { sv: 'Utbildning', en: 'Course' },
  any_course: { sv: 'Alla utbildningar', en: 'All courses' },
  month: { sv: 'Månad', en: 'Month' },
  any_month: { sv: 'Alla månader', en: 'All months' },
  state: { sv: 'Visa dem som', en: 'Show those who' },
  any_state: { sv: 'har en plats eller varit med', en: 'have a seat or took part' },
  state_signed: { sv: 'har skrivit under något', en: 'have signed something' },
  state_to_sign: { sv: 'har något att skriva under', en: 'have something to sign' },
  state_objected: { sv: 'säger att något är fel', en: 'say that something is wrong' },
  state_absent: { sv: 'har varit frånvarande', en: 'have been absent' },
  state_not_noted: { sv: 'inte är antecknade', en: 'have not been noted' },
  state_booked: { sv: 'är bokade framåt', en: 'are booked ahead' },
  // what a cell says, first as it is seen and then as it is heard
  mark_absent: { sv: '0', en: '0' },
  mark_not_noted: { sv: '?', en: '?' },
  mark_booked: { sv: '·', en: '·' },
  heard_signed: { sv: 'underskrivet', en: 'signed' },
  heard_to_sign: { sv: 'väntar på underskrift', en: 'waits for a signature' },
  heard_objected: { sv: 'säger att det är fel', en: 'says that it is wrong' },
  heard_absent: { sv: 'frånvarande', en: 'absent' },
  heard_not_noted: { sv: 'inte antecknad', en: 'not noted' },
  heard_booked: { sv: 'bokad', en: 'booked' },
  legend: { sv: 'Så läser du rutorna', en: 'How to read the cells' },
  caption: { sv: 'Timmar per person och pass', en: 'Hours by person and session' },
  sum: { sv: 'Summa', en: 'Sum' },
  signed_sum: { sv: 'Underskrivet', en: 'Signed' },
  of_person: {
    sv: (name: string, day: string) => `${name}, ${day}`,
    en: (name: string, day: string) => `${name}, ${day}`,
  },
  earlier_people: { sv: 'Föregående personer', en: 'Previous people' },
  later_people: { sv: 'Nästa personer', en: 'Next people' },
  earlier_sessions: { sv: 'Tidigare pass', en: 'Earlier sessions' },
  later_sessions: { sv: 'Senare pass', en: 'Later sessions' },
  part: {
    sv: (rows: string, columns: string) => `Person ${rows}, pass ${columns}.`,
    en: (rows: string, columns: string) => `Person ${rows}, session ${columns}.`,
  },
  parts: { sv: 'Andra delar av rutnätet', en: 'Other parts of the grid' },
  to_print: { sv: 'Skriv ut hela urvalet', en: 'Print all that is chosen' },
  too_much: { sv: 'Det blir för mycket för papper', en: 'That is too much for paper' },
  too_much_why: {
    sv: 'Välj en månad, en utbildning eller ett företag, eller ta allt i Excel.',
    en: 'Choose a month, a course or a company, or take all of it in Excel.',
  },
  as_workbook: { sv: 'Hela urvalet i Excel', en: 'All that is chosen in Excel' },
  whole: { sv: 'Alla pass i ett rutnät', en: 'All sessions in one grid' },
  note: {
    sv: 'Timmarna står under den arbetsgivare som personen hade den dagen. Personer med skyddade uppgifter är inte med.',
    en: 'Hours stand under the employer that the person had on that day. Persons with protected identity are not included.',
  },
  file: { sv: 'narvaro', en: 'attendance' },
})
