import { isInvalid, notFound, numberIn, seeOther, valueIn } from '../../access/answers.ts'
import { sentIn } from '../../access/sent-form.ts'
import { action as act, page } from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { once, transact } from '../../foundation/transact.ts'
import { signAttendance } from '../commands/sign-attendance.ts'
import { attendanceErrors } from '../messages/errors.ts'
import { mayCorrectAttendance } from '../policy.ts'
import { signatureForm } from '../rules/forms.ts'

/** A signature is only sent, from the page of its row. */
export const loader = page(mayCorrectAttendance, async ({ params, at }) =>
  seeOther(at('tillfallen', numberIn(params.id), 'narvaro', numberIn(params.attendance))),
)

/** Signed by someone else meanwhile, or corrected: the page of the row says what applies now. */
export const action = act(mayCorrectAttendance, async ({ ground, visitor, form, params, say, at, url }) => {
  const value = valueIn(signatureForm, form, say(attendanceErrors))
  const [occasion_id, attendance_id] = [numberIn(params.id), numberIn(params.attendance)]
  const back = seeOther(at('tillfallen', occasion_id, 'narvaro', attendance_id))
  if (isInvalid(value)) return back
  const sent = await sentIn(url, form)
  const made = await transact(ground, visitor, tx =>
    once(tx, sent, () => signAttendance(tx, visitor, { occasion_id, attendance_id, ...value })),
  )
  return isRefusal(made) && made.refused === 'not-found' ? notFound() : back
})
