import { mayManageUsers } from '../../access/policy.ts'
import { type Waiting, waitingTexts } from '../../access/worklist.ts'
import { notArrivedTexts } from '../messages/not-arrived.ts'
import { mayResendLetter, maySeeToLetters } from '../policy.ts'
import { invitationsNotArrived } from '../queries/invitations-not-arrived.ts'
import { lettersNotArrived } from '../queries/sent.ts'

export const lettersThatDidNotArrive: Waiting = {
  may: maySeeToLetters,
  load: async ({ db, visitor, ground, say, format, at }) => {
    const t = say(notArrivedTexts)
    const letters = (await lettersNotArrived(db, ground.clock, visitor)).filter(letter =>
      mayResendLetter(visitor, letter),
    )
    const invitations = mayManageUsers(visitor) ? await invitationsNotArrived(db, ground.clock, visitor) : []
    const all = [...letters, ...invitations].sort((a, b) => b.queued_at.getTime() - a.queued_at.getTime())
    const [latest] = all
    if (!latest) return null
    return {
      href: at('brev'),
      title: t.to_do(all.length),
      text: t.to_do_text(`${latest.subject}, ${format.moment(latest.queued_at)}`),
      state: say(waitingTexts).waiting,
      tone: 'warn',
    }
  },
}
