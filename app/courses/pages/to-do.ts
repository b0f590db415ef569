import { type Waiting, waitingTexts } from '../../access/worklist.ts'
import { occasionLifeTexts } from '../messages/occasion-life.ts'
import { mayEditTraining } from '../policy.ts'
import { toDecide } from '../queries/to-decide.ts'

export const occasionsToDecide: Waiting = {
  may: mayEditTraining,
  load: async ({ db, visitor, ground, say, format, at }) => {
    const t = say(occasionLifeTexts)
    const today = ground.clock.today()
    const waiting = await toDecide(db, { programme_id: visitor.programme!, today })
    const [first] = waiting
    if (!first) return null
    const is_late = first.decided_by < today
    return {
      href:
        waiting.length === 1 ? at('tillfallen', first.id) : `${at('tillfallen')}?time=all&state=tentative`,
      title: t.to_decide(waiting.length),
      text: t.to_decide_text(
        `${first.title}, ${first.code}`,
        format.number(first.booked),
        format.number(first.least_seats),
        format.day(first.decided_by),
      ),
      state: say(waitingTexts)[is_late ? 'late' : 'waiting'],
      tone: is_late ? 'bad' : 'warn',
    }
  },
}
