import { inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'

/** What waits of follow-ups. */
export const workshopsToDo = texts({
  follow_ups: {
    sv: (n: number) => `${inWordsFirst('sv', n)} företag ska gå igenom sina gap igen`,
    en: (n: number) =>
      `${inWordsFirst('en', n)} ${n === 1 ? 'company is' : 'companies are'} to walk through the gaps again`,
  },
  follow_ups_text: {
    sv: (company: string, since: string) => `Börja med ${company}, sedan ${since}.`,
    en: (company: string, since: string) => `Begin with ${company}, since ${since}.`,
  },
})
