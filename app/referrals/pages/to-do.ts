import { type Waiting, waitingTexts } from '../../access/worklist.ts'
import { referralsToDo } from '../messages/to-do.ts'
import { mayReadHandOvers } from '../policy/hand-over.ts'
import { handOverCounts } from '../queries/hand-overs.ts'

export const tipsToAnswer: Waiting = {
  may: mayReadHandOvers,
  load: async ({ db, visitor, ground, say, format, at }) => {
    const t = say(referralsToDo)
    const { late, waiting } = say(waitingTexts)
    const today = ground.clock.today()
    const tips = await handOverCounts(db, visitor, { state: '', partner: '', today })
    if (tips.open === 0) return null
    return {
      href: `${at('formedlingar')}?state=open`,
      title: t.tips(format.number(tips.open)),
      text: t.tips_late(tips.late),
      state: tips.late ? late : waiting,
      tone: tips.late ? 'bad' : 'warn',
    }
  },
}
