import { type Waiting, waitingTexts } from '../../../access/worklist.ts'
import { mayBookPeople } from '../../../bookings/policy.ts'
import { addDays } from '../../../foundation/dates.ts'
import { walkInTexts } from '../../messages/walk-ins.ts'
import { unansweredWalkIns, waitingWalkIns } from '../../queries/walk-ins.ts'
import { DAYS_TO_ANSWER } from '../../rules/walk-in.ts'

/** Those who came without a seat and whom no company has, and those whose company has long not answered: whoever arranges finds out. */
export const walkInsToSettle: Waiting = {
  may: mayBookPeople,
  load: async ({ db, visitor, ground, say, format, at }) => {
    const t = say(walkInTexts)
    const { to_arrange } = await waitingWalkIns(db, visitor)
    const late = await unansweredWalkIns(db, visitor, addDays(ground.clock.today(), -DAYS_TO_ANSWER))
    if (to_arrange + late === 0) return null
    const arranged = [t.to_do(format.number(to_arrange)), t.to_do_text] as const
    const unanswered = [
      t.unanswered(format.number(late), DAYS_TO_ANSWER),
      t.unanswered_text(DAYS_TO_ANSWER),
    ] as const
    const [title, ...texts] =
      late === 0
        ? arranged
        : to_arrange === 0
          ? unanswered
          : [...arranged, `${unanswered[0]}.`, unanswered[1]]
    return {
      href: at('narvaro', 'oanmalda'),
      title,
      text: texts.join(' '),
      state: say(waitingTexts).waiting,
      tone: 'warn',
    }
  },
}
