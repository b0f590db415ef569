import { departureTexts } from '../../companies/messages/departures.ts'
import { stageTexts as ofCompanies } from '../../companies/messages/stages.ts'
import { texts } from '../../foundation/text.ts'

/** The stages of a company's path, in words, and why one goes. */
export const stageTexts = texts({
  ...ofCompanies,
  ...departureTexts,
})
