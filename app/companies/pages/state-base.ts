import { isInvalid, refusedAs, seeSaved, valueIn } from '../../access/answers.ts'
import { sentIn } from '../../access/sent-form.ts'
import type { Visitor } from '../../access/visitor.ts'
import type { Visit } from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { once, transact } from '../../foundation/transact.ts'
import { saveBase } from '../commands/save-base.ts'
import { companyTexts } from '../messages.ts'
import { baseForm } from '../rules/base-form.ts'

type Sent = Pick<Visit, 'ground' | 'say' | 'url'> & {
  visitor: Visitor
  form: FormData
  company_id: number
  there: string
}

/** Keeps whom the company employs, told by itself or entered for it. */
export async function stateBaseAction({ ground, say, visitor, form, company_id, there, url }: Sent) {
  const sentences = say(companyTexts)
  const value = valueIn(baseForm, form, sentences)
  if (isInvalid(value)) return value
  const sent = await sentIn(url, form)
  const outcome = await transact(ground, visitor, tx =>
    once(tx, sent, () => saveBase(tx, visitor, { id: company_id, form: value })),
  )
  return isRefusal(outcome) ? refusedAs(form, outcome, sentences) : seeSaved(there)
}
