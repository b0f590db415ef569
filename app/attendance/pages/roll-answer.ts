import { invalid, refusedAs, seeSaved } from '../../access/answers.ts'
import type { FormVisit } from '../../access/web.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import type { RollMade } from '../commands/mark-roll.ts'
import { rollTexts } from '../messages/roll.ts'
import { rollFields } from '../rules/roll.ts'

/** What is answered when a room has been marked: the list again, or both times beside the row where somebody else was quicker. */
export function rollAnswer(
  { form, format, say }: Pick<FormVisit, 'form' | 'format' | 'say'>,
  made: RollMade | Refusal,
  list: string,
) {
  const t = say(rollTexts)
  if (isRefusal(made)) return refusedAs(form, made, t)
  if (made.overtaken.length > 0) {
    const errors = made.overtaken.map(({ person_id, theirs, mine }) => [
      rollFields(person_id).mark,
      t.overtaken({ theirs: format.hours(theirs ?? 0), mine: format.hours(mine) }),
    ])
    return invalid(form, { form: t.overtaken_in_all, ...Object.fromEntries(errors) }, 409)
  }
  return seeSaved(list, { done: made.signed > 0 ? 'attendance-signed' : 'attendance-recorded' })
}
