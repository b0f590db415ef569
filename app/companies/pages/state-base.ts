import type { Visitor } from '../../access/visitor.ts'
import { forbidden, isInvalid, onceIn, refusedAs, seeOther, type Visit, valueIn } from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { once, transact } from '../../foundation/transact.ts'
import { saveBase } from '../commands/save-base.ts'
import { companyTexts } from '../messages.ts'
import { baseForm } from '../rules/base-form.ts'

type Sent = Pick<Visit, 'ground' | 'say'> & {
  visitor: Visitor
  form: FormData
  company_id: number
  there: string
}

/** Keeps whom the company employs, told by itself or entered for it. */
export async function stateBaseAction({ ground, say, visitor, form, company_id, there }: Sent) {
  const sentences = say(companyTexts)
  const value = valueIn(baseForm, form, sentences)
  if (isInvalid(value)) return value
  const outcome = await transact(ground, visitor, tx =>
    once(tx, onceIn(form), () => saveBase(tx, visitor, { id: company_id, form: value })),
  )
  if (!isRefusal(outcome)) return seeOther(there)
  return outcome.refused === 'not-yours' ? forbidden() : refusedAs(form, outcome, sentences)
}
