import { isInvalid, numberIn, seeOther, valueIn } from '../../access/answers.ts'
import { sentIn } from '../../access/sent-form.ts'
import { action as act } from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { once, transact } from '../../foundation/transact.ts'
import { declineHandOver } from '../commands/answer-hand-over.ts'
import { handOverTexts } from '../messages/hand-over.ts'
import { mayReadHandOvers } from '../policy/hand-over.ts'
import { declineForm } from '../rules/answer-form.ts'
import { notAnswered } from './answered.ts'

// What is wrong is shown on the page of the tip itself.
export { default, loader } from './hand-over.tsx'

export const action = act(
  mayReadHandOvers,
  async ({ ground, visitor, form, params, say, format, at, url }) => {
    const t = say(handOverTexts)
    const id = numberIn(params.id)
    const value = valueIn(declineForm, form, t)
    if (isInvalid(value)) return value
    const sent = await sentIn(url, form)
    const outcome = await transact(ground, visitor, tx =>
      once(tx, sent, () => declineHandOver(tx, visitor, { id, form: value, post: ground })),
    )
    return isRefusal(outcome) ? notAnswered(form, outcome, { t, format }) : seeOther(at('formedlingar', id))
  },
)
