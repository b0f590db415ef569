import { doorFor } from '../../../access/participants/door.ts'
import { languagesOf } from '../../../programmes/queries/languages.ts'
import { ownEvaluationWords } from '../../messages/own-evaluation.ts'
import { EVALUATION } from '../../rules/days.ts'

/** The way in for whoever is asked what a course gave. */
export const evaluationDoor = doorFor({
  purpose: EVALUATION,
  path: 'fragor',
  limit: { most: 30, minutes: 15 },
  counted: 'evaluated by link',
  tooOften: ({ tongue }) => ownEvaluationWords[tongue.language].too_many_tries,
  languages: languagesOf,
  // A form that is kept to be seen again would stand beside the link that it was sent by.
  keepsNothing: true,
})
