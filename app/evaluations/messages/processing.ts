import type { Processing } from '../../foundation/processing.ts'

/** What those who came say that a course gave. */
export const evaluationsProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Fråga dem som har gått en kurs vad den gav, en gång var.',
      en: 'To ask those who have taken a course what it gave, once each.',
    },
    about: ['participant'],
    data: {
      sv: 'Att deltagaren har fått frågan och om den är besvarad. Själva svaret sparas utan namn, länk, tid och ordning, i en samling om minst fem.',
      en: 'That the participant has been asked, and whether it has been answered. The answer itself is kept without name, link, time or order, among at least five.',
    },
    source: { sv: 'Närvaron och personen själv.', en: 'Attendance and the person.' },
    recipients: {
      sv: 'Vem som har svarat visas för ingen. Svaren tillsammans ser de som leder projektet, och utbildningsanordnaren av sina egna kurser; fritext läser bara projektledaren.',
      en: 'Who has answered is shown to nobody. Answers together are seen by those who lead the programme, and by the training provider of its own courses; what is written in words is read by the project leader alone.',
    },
    kept: {
      sv: 'Vem som har fått frågan och svarat: tills sista svarsdagen har gått. Svaren: så länge som projektets uppgifter.',
      en: 'Who was asked and has answered: until the last day to answer has passed. The answers: as long as the data of the programme.',
    },
  },
]
