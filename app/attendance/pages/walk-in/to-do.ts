import { type Waiting, waitingTexts } from '../../../access/worklist.ts'
import { mayBookPeople } from '../../../bookings/policy.ts'
import { walkInTexts } from '../../messages/walk-ins.ts'
import { waitingWalkIns } from '../../queries/walk-ins.ts'

/** Those who came without a seat and whom no company has: whoever arranges finds out from where they came. */
export const walkInsToSettle: Waiting = {
  may: mayBookPeople,
  load: async ({ db, visitor, say, format, at }) => {
    const t = say(walkInTexts)
    const { to_arrange } = await waitingWalkIns(db, visitor)
    if (to_arrange === 0) return null
    return {
      href: at('narvaro', 'oanmalda'),
      title: t.to_do(format.number(to_arrange)),
      text: t.to_do_text,
      state: say(waitingTexts).waiting,
      tone: 'warn',
    }
  },
}
