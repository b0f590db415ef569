import { found, sentenceOf } from '../../../access/answers.ts'
import { doorFor, type OwnedVisit } from '../../../access/participants/door.ts'
import type { Db } from '../../../foundation/database.ts'
import { languagesOf } from '../../../programmes/queries/languages.ts'
import { type OwnAnswers, ownAnswers } from '../../messages/own-answers.ts'
import { type OwnLevels, ownLevelsOf } from '../../queries/own-levels.ts'

/** What a link is made for that leads here. */
export const OWN_LEVELS = 'levels'

const saysTo = ({ tongue }: Pick<OwnedVisit, 'tongue'>) => ownAnswers[tongue.language]

const door = doorFor({
  purpose: OWN_LEVELS,
  path: 'nivaer',
  limit: { most: 200, minutes: 15 },
  counted: 'rated by link',
  tooOften: visit => sentenceOf('too-many-tries', saysTo(visit)),
  languages: languagesOf,
})

/** `says`: what the page says, in the person's own language. */
type OwnVisit = OwnedVisit & { says: OwnAnswers }

/** A loader for whoever holds the link; one that leads to no levels that are open is 404. */
export const ownPage = <T>(show: (visit: OwnVisit & { asked: OwnLevels; db: Db }) => Promise<T>) =>
  door.page(async visit => {
    const today = visit.ground.clock.today()
    const asked = found(await ownLevelsOf(visit.db, { ...visit.person, today }))
    return show({ ...visit, asked, says: saysTo(visit) })
  })

/** An action for whoever holds the link, a limited number of times. */
export const ownAction = <T>(carryOut: (visit: OwnVisit & { form: FormData }) => Promise<T>) =>
  door.action(visit => carryOut({ ...visit, says: saysTo(visit) }))
