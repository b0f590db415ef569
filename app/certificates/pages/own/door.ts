import { doorFor } from '../../../access/participants/door.ts'
import { languagesOf } from '../../../programmes/queries/languages.ts'
import { portfolioWords } from '../../messages/portfolio.ts'
import { OWN_CERTIFICATES } from '../../rules/portfolio.ts'

/** The way in for whoever has certificates of their own. */
export const certificatesDoor = doorFor({
  purpose: OWN_CERTIFICATES,
  path: 'mina-intyg',
  limit: { most: 60, minutes: 15 },
  counted: 'certificates by link',
  tooOften: ({ tongue }) => portfolioWords[tongue.language].too_many_tries,
  languages: languagesOf,
})
