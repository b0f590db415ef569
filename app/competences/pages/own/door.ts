import { found, invalid, sentenceOf } from '../../../access/answers.ts'
import { participantByToken } from '../../../access/participants/link.ts'
import { spokenBy } from '../../../access/participants/spoken.ts'
import type { Limit } from '../../../access/rules.ts'
import { mayTry } from '../../../access/sign-in/rate-limit.ts'
import { openAction, openPage, type Visit } from '../../../access/web.ts'
import type { Db } from '../../../foundation/database.ts'
import { houseScope, reading, type Scope } from '../../../foundation/transact.ts'
import { type OwnAnswers, ownAnswers } from '../../messages/own-answers.ts'
import { type OwnLevels, ownLevelsOf } from '../../queries/own-levels.ts'

/** What a link is made for that leads here. */
export const OWN_LEVELS = 'levels'

/** How often answers may be sent by one link. */
const SENT_BY_LINK: Limit = { most: 200, minutes: 15 }

/** What a page behind a person's own link is given. */
export type OwnVisit = Visit & {
  person: { programme_id: number; person_id: number }
  /** The house within the programme: nobody is signed in. */
  scope: Scope
  home: string
  /** What the page says, in the person's own language. */
  says: OwnAnswers
}

/** A loader for whoever holds the link; one that is not good, or leads to no levels that are open, is 404. */
export const ownPage = <T>(show: (visit: OwnVisit & { asked: OwnLevels; db: Db }) => Promise<T>) =>
  openPage(async visit => {
    const own = await boundTo(visit)
    return reading(visit.ground, own.scope, async db => {
      const asked = found(await ownLevelsOf(db, { ...own.person, today: visit.ground.clock.today() }))
      return show({ ...own, asked, db })
    })
  })

/** An action for whoever holds the link, a limited number of times. */
export const ownAction = <T>(carryOut: (visit: OwnVisit & { form: FormData }) => Promise<T>) =>
  openAction(async visit => {
    const own = await boundTo(visit)
    if (!(await mayTry(visit.ground, 'rated by link', visit.params.token!, SENT_BY_LINK)))
      return invalid(visit.form, { form: sentenceOf('too-many-tries', own.says) }, 429)
    return carryOut({ ...own, form: visit.form })
  })

async function boundTo(visit: Visit): Promise<OwnVisit> {
  const token = visit.params.token ?? ''
  const participant = await participantByToken(visit.ground, token)
  const { programme_id, person_id } = found(participant?.purpose === OWN_LEVELS ? participant : null)
  return {
    ...visit,
    person: { programme_id, person_id },
    scope: { ...houseScope, programme: programme_id },
    home: `/nivaer/${token}`,
    says: ownAnswers[spokenBy(visit.request)],
  }
}
