import { found, invalid } from '../../../access/answers.ts'
import type { Limit } from '../../../access/rules.ts'
import { mayTry } from '../../../access/sign-in/rate-limit.ts'
import { openAction, openPage, type Visit } from '../../../access/web.ts'
import type { Db } from '../../../foundation/database.ts'
import { houseScope, reading, type Scope } from '../../../foundation/transact.ts'
import { type DayLink, dayLinkWith } from '../../commands/day-link.ts'
import { dayTexts } from '../../messages/day.ts'
import { mayShowDay, mayTakeDay } from '../../rules/day-link.ts'
import { SIGNED_BY_DAY_LINK } from '../../rules/signing.ts'

/** What a page behind the link of a day is given. */
export type DayVisit = Visit & {
  day: DayLink
  /** The house within the programme: nobody is signed in. */
  scope: Scope
  home: string
}

const LIMIT: Limit = { most: 300, minutes: 15 }

async function boundTo(visit: Visit, isGood: typeof mayShowDay): Promise<DayVisit> {
  const { token = '' } = visit.params
  const link = await dayLinkWith(visit.ground, token)
  const day = found(link && isGood(link.held_on, visit.ground.clock.today()) ? link : null)
  return {
    ...visit,
    day,
    scope: { ...houseScope, role: SIGNED_BY_DAY_LINK, programme: day.programme_id },
    home: `/pass/${token}`,
  }
}

/** The way in for whoever holds an occasion for a day; a link that is not good, or of another day, is 404. */
export const dayDoor = {
  page: <T>(show: (visit: DayVisit & { db: Db }) => Promise<T>) =>
    openPage(async visit => {
      const own = await boundTo(visit, mayShowDay)
      return reading(visit.ground, own.scope, db => show({ ...own, db }))
    }),
  /** Takes what was marked on the day for some days more. */
  action: <T>(carryOut: (visit: DayVisit & { form: FormData }) => Promise<T>) =>
    openAction(async visit => {
      const own = await boundTo(visit, mayTakeDay)
      if (!(await mayTry(visit.ground, 'day link', String(own.day.id), LIMIT)))
        return invalid(visit.form, { form: visit.say(dayTexts).too_many_tries }, 429)
      return carryOut({ ...own, form: visit.form })
    }),
}
