import { isInvalid, numberIn, seeSaved, valueIn } from '../../access/answers.ts'
import { sentIn } from '../../access/sent-form.ts'
import { action as act } from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { once, transact } from '../../foundation/transact.ts'
import { rerouteHandOver } from '../commands/reroute-hand-over.ts'
import { handOverTexts } from '../messages/hand-over.ts'
import { mayReadHandOvers, partnersSeenBy } from '../policy/hand-over.ts'
import { rerouteForm } from '../rules/answer-form.ts'
import { notAnswered } from './answered.ts'

// What is wrong is shown on the page of the tip itself.
export { default, loader } from './hand-over.tsx'

export const action = act(
  mayReadHandOvers,
  async ({ ground, visitor, form, params, say, format, at, url }) => {
    const t = say(handOverTexts)
    const id = numberIn(params.id)
    const value = valueIn(rerouteForm, form, t)
    if (isInvalid(value)) return value
    const sent = await sentIn(url, form)
    const outcome = await transact(ground, visitor, tx =>
      once(tx, sent, () => rerouteHandOver(tx, visitor, { id, form: value, post: ground })),
    )
    if (isRefusal(outcome)) return notAnswered(form, outcome, { t, format })
    // Whoever answers for one partner no longer sees what has been sent on to another.
    const seen = partnersSeenBy(visitor)
    const isStillSeen = seen === null || seen.includes(value.partner_id)
    return seeSaved(isStillSeen ? at('formedlingar', id) : at('formedlingar'))
  },
)
