import { inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'

/** What waits of tips. */
export const referralsToDo = texts({
  tips: {
    sv: (n: string) => `${n} ${n === '1' ? 'förmedling' : 'förmedlingar'} väntar på svar`,
    en: (n: string) => `${n} ${n === '1' ? 'tip waits' : 'tips wait'} for an answer`,
  },
  tips_late: {
    sv: (late: number) =>
      late === 0 ? 'Inget är sent.' : `${inWordsFirst('sv', late)} har inte fått svar i tid.`,
    en: (late: number) =>
      late === 0 ? 'None is late.' : `${inWordsFirst('en', late)} had no answer in time.`,
  },
})
