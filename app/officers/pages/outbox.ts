import { sentenceOf } from '../../access/answers.ts'
import { sentIn } from '../../access/sent-form.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { readForm } from '../../foundation/form.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { once, transact } from '../../foundation/transact.ts'
import { mayRefer } from '../../referrals/policy/refer.ts'
import { noteVisitAsTyped, referAsTyped } from '../commands/as-typed.ts'
import { tipTexts } from '../messages/tips.ts'
import { visitTexts } from '../messages/visits.ts'
import { referForm, visitAtForm } from '../rules/forms.ts'
import { outboxKeyOf } from './outbox-key.ts'

/** Whose outbox may be sent from here: so that one who has signed in after another never sends the other's. */
export const loader = page(mayRefer, async ({ ground, visitor }) =>
  Response.json({ owner: outboxKeyOf(ground, visitor) }),
)

/**
 * One thing that was kept on the phone. 200 with where it is to be seen; 422 with a sentence for each field; 409 when it is
 * someone else's. It carries an id made on the phone, so that it can be sent until an answer comes.
 */
export const action = actionFor(mayRefer, async ({ ground, visitor, form, say, at, url }) => {
  if (form.get('owner') !== outboxKeyOf(ground, visitor) && form.has('owner'))
    return Response.json({ refused: 'someone-else' }, { status: 409 })
  const kind = form.get('kind_of_form')
  const sent = await sentIn(url, form)
  const sentences: Record<string, unknown> = say(kind === 'visit' ? visitTexts : tipTexts)
  const refused = (errors: Record<string, string>) =>
    Response.json(
      {
        errors: Object.fromEntries(
          Object.entries(errors).map(([field, code]) => [field, sentenceOf(code, sentences)]),
        ),
      },
      { status: 422 },
    )
  const answered = ({ refused: code, field, about }: Refusal) =>
    Response.json(
      {
        errors: { [field ?? 'company']: sentenceOf(code, sentences, about) },
        // What its id has been used for is something else: it needs another to be sent again.
        is_id_used: code === 'already-sent',
      },
      { status: 422 },
    )

  if (sent && kind === 'refer') {
    const read = readForm(referForm, form)
    if (!('value' in read)) return refused(read.errors)
    const outcome = await transact(ground, visitor, tx =>
      once(tx, sent, () => referAsTyped(tx, visitor, read.value)),
    )
    return isRefusal(outcome)
      ? answered(outcome)
      : Response.json({ path: at('ombud', 'formedlingar', outcome.referral_id) })
  }
  if (sent && kind === 'visit') {
    const read = readForm(visitAtForm, form)
    if (!('value' in read)) return refused(read.errors)
    const outcome = await transact(ground, visitor, tx =>
      once(tx, sent, () => noteVisitAsTyped(tx, visitor, read.value)),
    )
    return isRefusal(outcome)
      ? answered(outcome)
      : Response.json({ path: at('foretag', outcome.company_id, 'besok') })
  }
  return refused({ company: 'company-missing' })
})
