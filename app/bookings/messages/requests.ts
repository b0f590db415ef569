import { texts } from '../../foundation/text.ts'

/** What a company reads of those who have asked for a seat. */
export const requestTexts = texts({
  asked_for: { sv: 'Anställda som vill gå', en: 'Employees who want to go' },
  asked_intro: {
    sv: 'De har frågat på sin egen sida och läser svaret där. Ett ja bokar platsen på samma villkor som när ni bokar själva.',
    en: 'They have asked on their own page and read the answer there. A yes books the seat on the same terms as when you book yourselves.',
  },
  wait_if_full: {
    sv: 'Sätt på väntelistan om det är fullt',
    en: 'Put on the waiting list if it is full',
  },
  say_yes: { sv: 'Ja, boka', en: 'Yes, book' },
  say_no: { sv: 'Säg nej', en: 'Say no' },
  because: { sv: 'Varför inte nu?', en: 'Why not now?' },
  choose_because: { sv: 'Välj ett skäl', en: 'Choose a reason' },
  because_needed_here: { sv: 'Behövs på jobbet då', en: 'Needed at work then' },
  because_other_day: { sv: 'En annan dag är bättre', en: 'Another day is better' },
  because_others_first: { sv: 'Andra får gå först', en: 'Others go first' },
  waiting: {
    sv: (count: number) => (count === 1 ? '1 anställd vill gå en kurs' : `${count} anställda vill gå kurser`),
    en: (count: number) =>
      count === 1 ? '1 employee wants to go to a course' : `${count} employees want to go to courses`,
  },
  waiting_text: {
    sv: 'De har frågat på sin egen sida och väntar på svar.',
    en: 'They have asked on their own page and wait for an answer.',
  },
  to_do: {
    sv: (count: number) =>
      count === 1 ? '1 anställd väntar på svar om en plats' : `${count} anställda väntar på svar om en plats`,
    en: (count: number) =>
      count === 1
        ? '1 employee waits for an answer about a seat'
        : `${count} employees wait for an answer about a seat`,
  },
  to_do_begin: {
    sv: (company: string) => `Företaget svarar, eller du med dem. Börja med ${company}.`,
    en: (company: string) => `The company answers, or you with them. Begin with ${company}.`,
  },
  to_answer: { sv: 'Svara dem', en: 'Answer them' },
})
