import { found, invalid } from '../../../access/answers.ts'
import type { SpokenTongue } from '../../../access/participants/spoken.ts'
import type { Limit } from '../../../access/rules.ts'
import { mayTry } from '../../../access/sign-in/rate-limit.ts'
import { openAction, openPage, type Visit } from '../../../access/web.ts'
import type { Db } from '../../../foundation/database.ts'
import { houseScope, reading, type Scope } from '../../../foundation/transact.ts'
import { tongueIn } from '../../../programmes/pages/tongue.ts'
import { dayLinkAt } from '../../commands/day-link.ts'
import { hereWords } from '../../messages/here.ts'
import { type SessionNow, sessionNow } from '../../queries/sessions-now.ts'
import { mayShowDay, mayTakeDay } from '../../rules/day-link.ts'
import { kioskIn } from '../../rules/kiosk.ts'
import { SIGNED_BY_DAY_LINK } from '../../rules/signing.ts'

/** What a page of a shared screen is given. */
export type KioskVisit = Visit & {
  session: SessionNow
  /** The house within the programme: nobody is signed in. */
  scope: Scope
  home: string
  tongue: SpokenTongue
}

const LIMIT: Limit = { most: 300, minutes: 15 }

async function boundTo(visit: Visit, isGood: typeof mayShowDay): Promise<KioskVisit> {
  const { ground } = visit
  const { token: key = '' } = visit.params
  const of = found(kioskIn(ground.vault, key))
  const day = found(await dayLinkAt(ground, of.day_link_id))
  const scope = { ...houseScope, role: SIGNED_BY_DAY_LINK, programme: day.programme_id }
  const { session, tongue } = await reading(ground, scope, async db => ({
    session: found(await sessionNow(db, of.session_id)),
    tongue: await tongueIn(db, visit.request, { ...day, today: ground.clock.today() }),
  }))
  const isOfDay = session.occasion_id === day.occasion_id && session.held_on === day.held_on
  found(isOfDay && isGood(day.held_on, ground.clock.today()) ? day : null)
  return { ...visit, session, scope, tongue, home: `/skarm/${key}` }
}

/** The way in for a shared screen, which was opened by the link of its day and is shut with it; one that is not good, or of another day, is 404. */
export const kioskDoor = {
  page: <T>(show: (visit: KioskVisit & { db: Db }) => Promise<T>) =>
    openPage(async visit => {
      const own = await boundTo(visit, mayShowDay)
      return reading(visit.ground, own.scope, db => show({ ...own, db }))
    }),
  /** Nothing that is refused is kept: it may be somebody's digits. */
  action: <T>(carryOut: (visit: KioskVisit & { form: FormData }) => Promise<T>) =>
    openAction(
      async visit => {
        const own = await boundTo(visit, mayTakeDay)
        if (!(await mayTry(visit.ground, 'shared screen', String(own.session.id), LIMIT)))
          return invalid(visit.form, { form: hereWords[own.tongue.language].too_many_tries }, 429)
        return carryOut({ ...own, form: visit.form })
      },
      { keepsNothing: true },
    ),
}
