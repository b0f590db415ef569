import { type Waiting, waitingTexts } from '../../access/worklist.ts'
import { workshopsToDo } from '../messages/to-do.ts'
import { mayLeadWorkshops } from '../policy.ts'
import { followUpsDue } from '../queries/follow-ups-due.ts'

/** Companies whose gaps it is time to walk through again: leads to preparing the follow-up that has been due the longest. */
export const followUpsToPrepare: Waiting = {
  may: mayLeadWorkshops,
  load: async ({ db, visitor, ground, say, format, at }) => {
    const t = say(workshopsToDo)
    const due = await followUpsDue(db, visitor, ground.clock.today())
    const [first] = due
    if (!first) return null
    return {
      href: at('foretag', first.company_id, 'workshop', 'uppfoljning'),
      title: t.follow_ups(due.length),
      text: t.follow_ups_text(first.company, format.day(first.asked_on)),
      state: say(waitingTexts).waiting,
      tone: 'warn',
    }
  },
}
