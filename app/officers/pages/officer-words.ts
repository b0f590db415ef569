import { stageTexts } from '../../companies/messages/stages.ts'
import { type Language, spoken } from '../../foundation/text.ts'
import { officerTexts } from '../messages/officer.ts'
import { tipTexts } from '../messages/tips.ts'
import type { OfficerWords } from './spoken.ts'

/** All that the officer's lists say, in one language. */
export const officerWords = (language: Language): OfficerWords => ({
  ...spoken(tipTexts, language),
  ...spoken(officerTexts, language),
  stages: spoken(stageTexts, language),
})
