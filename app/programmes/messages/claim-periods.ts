import { texts } from '../../foundation/text.ts'

export const claimPeriodTexts = texts({
  period_ends: { sv: 'Ansökningsperioden slutar', en: 'The claim period ends' },
})
