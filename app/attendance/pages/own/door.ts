import { doorFor } from '../../../access/participants/door.ts'
import { languagesOf } from '../../../programmes/queries/languages.ts'
import { ownHoursWords } from '../../messages/own-hours.ts'
import { OWN_HOURS } from '../../rules/own-hours.ts'

/** The way in for whoever signs their own hours. */
export const hoursDoor = doorFor({
  purpose: OWN_HOURS,
  path: 'timmar',
  limit: { most: 60, minutes: 15 },
  counted: 'signed by link',
  tooOften: ({ tongue }) => ownHoursWords[tongue.language].too_many_tries,
  languages: languagesOf,
})
