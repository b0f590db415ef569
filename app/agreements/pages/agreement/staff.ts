import { invalid, isInvalid, refusedAs, seeSaved, valueIn } from '../../../access/answers.ts'
import { sentIn } from '../../../access/sent-form.ts'
import type { Visitor } from '../../../access/visitor.ts'
import type { Visit } from '../../../access/web.ts'
import { isRefusal, type Refusal } from '../../../foundation/refusal.ts'
import { once, transact } from '../../../foundation/transact.ts'
import { agreeOnPaper } from '../../commands/agree-on-paper.ts'
import { offerAgreement, withdrawAgreement } from '../../commands/offer-agreement.ts'
import { agreementErrors } from '../../messages/errors.ts'
import { MOST_BYTES } from '../../rules/file-kind.ts'
import { offerForm, paperForm } from '../../rules/forms.ts'

type Asked = Pick<Visit, 'ground' | 'say' | 'url'> & {
  visitor: Visitor
  form: FormData
  company_id: number
  here: string
}

/** Offers, takes in on paper, or takes the offer back. */
export async function staffAction(asked: Asked) {
  const { ground, visitor, form, company_id, here } = asked
  const errors = asked.say(agreementErrors)
  const done = (outcome: { id: number } | Refusal) =>
    isRefusal(outcome) ? refusedAs(form, outcome, errors) : seeSaved(here)
  const carryOut = async (work: Parameters<typeof transact<{ id: number } | Refusal>>[2]) => {
    const sent = await sentIn(asked.url, form)
    return transact(ground, visitor, tx => once(tx, sent, () => work(tx)))
  }
  if (form.get('intent') === 'withdraw')
    return done(await transact(ground, visitor, tx => withdrawAgreement(tx, visitor, company_id)))
  if (form.get('intent') === 'paper') {
    const value = valueIn(paperForm, form, errors)
    const file = form.get('scan')
    const hasFile = file instanceof File && file.size > 0
    if (isInvalid(value)) {
      if (!hasFile) value.data.errors.scan = errors.scan_missing
      return value
    }
    if (!hasFile) return invalid(form, { scan: errors.scan_missing })
    if (file.size > MOST_BYTES) return invalid(form, { scan: errors.file_too_big })
    const scan = new Uint8Array(await file.arrayBuffer())
    return done(await carryOut(tx => agreeOnPaper(tx, visitor, { company_id, form: value, scan })))
  }
  const value = valueIn(offerForm, form, errors)
  if (isInvalid(value)) return value
  return done(await carryOut(tx => offerAgreement(tx, visitor, { company_id, form: value })))
}
