import { found, invalid, sentenceOf } from '../../../access/answers.ts'
import type { Limit } from '../../../access/rules.ts'
import { mayTry } from '../../../access/sign-in/rate-limit.ts'
import { openAction, openPage, type Visit } from '../../../access/web.ts'
import { holderOfLink } from '../../../agreements/commands/contact-link.ts'
import type { Db } from '../../../foundation/database.ts'
import { houseScope, reading, type Scope } from '../../../foundation/transact.ts'
import { managerLinkTexts } from '../../messages/manager-link.ts'
import type { MatrixRow } from '../../queries/matrix.ts'
import { type Leader, type Team, teamOf } from '../../queries/team.ts'

/** How often answers may be sent by one link. */
const SENT_BY_LINK: Limit = { most: 200, minutes: 15 }

/** What a page behind a manager's link is given. */
export type ManagerVisit = Visit & {
  leader: Leader
  /** The house within the programme: nobody is signed in. */
  scope: Scope
  home: string
}

/** A loader for whoever holds the link; one that is not good, or leads to no levels that are open, is 404. */
export const managerPage = <T>(show: (visit: ManagerVisit & { team: Team; db: Db }) => Promise<T>) =>
  openPage(async visit => {
    const own = await boundTo(visit)
    return reading(visit.ground, own.scope, async db => show({ ...own, team: await teamNow(db, own), db }))
  })

/** An action for whoever holds the link, a limited number of times. */
export const managerAction = <T>(
  carryOut: (visit: ManagerVisit & { team: Team; form: FormData }) => Promise<T>,
) =>
  openAction(async visit => {
    const own = await boundTo(visit)
    const team = await reading(visit.ground, own.scope, db => teamNow(db, own))
    if (!(await mayTry(visit.ground, 'rated by link', visit.params.token!, SENT_BY_LINK)))
      return invalid(visit.form, { form: sentenceOf('too-many-tries', visit.say(managerLinkTexts)) }, 429)
    return carryOut({ ...own, team, form: visit.form })
  })

/** Whom of the team the address names, or 404: whoever is led by another from today on is not there. */
export const memberAt = ({ rows }: Team, { params }: Visit): MatrixRow =>
  found(rows.find(row => row.who === params.who))

const teamNow = async (db: Db, { ground, leader }: ManagerVisit): Promise<Team> =>
  found(await teamOf(db, { ...leader, today: ground.clock.today() }))

async function boundTo(visit: Visit): Promise<ManagerVisit> {
  const token = visit.params.token ?? ''
  const { programme_id, company_id, contact_id } = found(await holderOfLink(visit.ground, token, 'levels'))
  return {
    ...visit,
    leader: { programme_id, company_id, contact_id: found(contact_id) },
    scope: { ...houseScope, programme: programme_id },
    home: `/chef/${token}`,
  }
}
