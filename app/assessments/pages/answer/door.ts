import { found, invalid, sentenceOf } from '../../../access/answers.ts'
import type { Limit } from '../../../access/rules.ts'
import { mayTry } from '../../../access/sign-in/rate-limit.ts'
import { openAction, openPage, type Visit } from '../../../access/web.ts'
import type { Db } from '../../../foundation/database.ts'
import { houseScope, reading, type Scope } from '../../../foundation/transact.ts'
import { measuringTexts } from '../../messages/measuring.ts'
import { type AskedFacts, askedFor } from '../../queries/asked.ts'
import { templateWithId } from '../../queries/template.ts'
import { isOpenOn } from '../../rules/measurement.ts'
import { type Asked, askedBy } from '../../rules/respondent-token.ts'
import type { Template } from '../../rules/template.ts'

/** How often answers may be sent by one link. */
const SENT_BY_LINK: Limit = { most: 120, minutes: 15 }

/** What a page behind a respondent's link is given. */
export type RespondentVisit = Visit & {
  asked: Asked
  /** The house within the programme: nobody is signed in. */
  scope: Scope
  home: string
}

type WithinIt = { invitation: AskedFacts; template: Template; is_open: boolean; db: Db }

/** A loader for whoever holds the link; one that is not good is 404. */
export const respondentPage = <T>(show: (visit: RespondentVisit & WithinIt) => Promise<T>) =>
  openPage(async visit => {
    const own = boundTo(visit)
    return reading(visit.ground, own.scope, async db => {
      const invitation = found(await askedFor(db, own.asked))
      const template = await templateWithId(db, own.asked.programme_id, invitation.template_id)
      const is_open = isOpenOn(invitation, visit.ground.clock.today())
      return show({ ...own, invitation, template, is_open, db })
    })
  })

/** An action for whoever holds the link, a limited number of times. */
export const respondentAction = <T>(carryOut: (visit: RespondentVisit & { form: FormData }) => Promise<T>) =>
  openAction(async visit => {
    const own = boundTo(visit)
    if (!(await mayTry(visit.ground, 'assessed by link', visit.params.token!, SENT_BY_LINK)))
      return invalid(visit.form, { form: sentenceOf('too-many-tries', visit.say(measuringTexts)) }, 429)
    return carryOut({ ...own, form: visit.form })
  })

function boundTo(visit: Visit): RespondentVisit {
  const token = visit.params.token ?? ''
  const asked = found(askedBy(visit.ground.vault, token))
  return {
    ...visit,
    asked,
    scope: { ...houseScope, programme: asked.programme_id },
    home: `/skattning/${token}`,
  }
}
