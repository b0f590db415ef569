import { isInvalid, notFound, numberIn, seeOther, valueIn } from '../../access/answers.ts'
import { sentIn } from '../../access/sent-form.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { once, transact } from '../../foundation/transact.ts'
import { mayHandleProtected } from '../../people/policy.ts'
import { signProtected } from '../commands/protected.ts'
import { attendanceErrors } from '../messages/errors.ts'
import { signatureForm } from '../rules/forms.ts'

/** A signature is only sent, from the page of its person. */
export const loader = page(mayHandleProtected, async ({ params, at }) =>
  seeOther(at('skyddade', params.code ?? '')),
)

/** Signed meanwhile, or corrected: the page of the person says what applies now. */
export const action = actionFor(
  mayHandleProtected,
  async ({ ground, visitor, form, params, say, at, url }) => {
    const value = valueIn(signatureForm, form, say(attendanceErrors))
    const of = { code: params.code ?? '', attendance_id: numberIn(params.attendance) }
    const back = seeOther(at('skyddade', of.code))
    if (isInvalid(value)) return back
    const sent = await sentIn(url, form)
    const made = await transact(ground, visitor, tx =>
      once(tx, sent, () => signProtected(tx, visitor, { ...of, ...value })),
    )
    return isRefusal(made) && made.refused === 'not-found' ? notFound() : back
  },
)
