import { doorFor } from '../../../access/participants/door.ts'
import { spokenBy } from '../../../access/participants/spoken.ts'
import { ownHoursWords } from '../../messages/own-hours.ts'
import { OWN_HOURS } from '../../rules/own-hours.ts'

/** The way in for whoever signs their own hours. */
export const hoursDoor = doorFor({
  purpose: OWN_HOURS,
  path: 'timmar',
  limit: { most: 60, minutes: 15 },
  counted: 'signed by link',
  tooOften: ({ request }) => ownHoursWords[spokenBy(request)].too_many_tries,
})
