import { type Waiting, waitingTexts } from '../../access/worklist.ts'
import { addDays } from '../../foundation/dates.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'
import { permitTexts } from '../messages/permits.ts'
import { mayEditMatrixAt, maySeeToPermits } from '../policy.ts'
import { unreachedPermits } from '../queries/lapsing.ts'

/** Permits that lapse at the own companies while there is nobody to write to: how many, and where one says whom to write to. */
export const permitsNobodyIsToldOf: Waiting = {
  may: maySeeToPermits,
  load: async ({ db, visitor, ground, say, at }) => {
    const t = say(permitTexts)
    const today = ground.clock.today()
    const days =
      figureOn(await settingsOf(db, visitor.programme!), 'permit_reminder_days', today) ??
      KNOWN_SETTINGS.permit_reminder_days.amount
    const within = { programme_id: visitor.programme!, today, until: addDays(today, Number(days)) }
    const own = (await unreachedPermits(db, within)).filter(({ company_id, partner_id }) =>
      mayEditMatrixAt(visitor, { id: company_id, partner_id }),
    )
    const [first] = own
    if (!first) return null
    const permits = own.reduce((sum, one) => sum + one.permits, 0)
    return {
      href: at('foretag', first.company_id, 'kontakter'),
      title: t.to_do(permits),
      text: t.to_do_text(first.company, own.length - 1),
      state: say(waitingTexts).waiting,
      tone: 'warn',
    }
  },
}
