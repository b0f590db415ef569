import { isInvalid, refusedAs, seeOther, valueIn } from '../../../access/answers.ts'
import { asHouse } from '../../../access/as-house.ts'
import { CODES_ASKED } from '../../../access/one-time-code.ts'
import { mayTry } from '../../../access/sign-in/rate-limit.ts'
import type { Visitor } from '../../../access/visitor.ts'
import type { Visit } from '../../../access/web.ts'
import { isRefusal, refuse } from '../../../foundation/refusal.ts'
import { transact } from '../../../foundation/transact.ts'
import { agreeWithCode } from '../../commands/agree.ts'
import { sendAgreementCode } from '../../commands/agreement-code.ts'
import { agreementErrors } from '../../messages/errors.ts'
import { signatoryForm } from '../../rules/forms.ts'

type Sent = Pick<Visit, 'ground' | 'say'> & {
  visitor: Visitor
  form: FormData
  company_id: number
  here: string
}

/** The two things that the company's own side of the page sends: for a code, and the code. */
export const agreeAction = async (sent: Sent) =>
  sent.form.get('intent') === 'agree' ? takeCode(sent) : askForCode(sent)

async function askForCode({ ground, say, visitor, form, company_id, here }: Sent) {
  const errors = say(agreementErrors)
  const value = valueIn(signatoryForm, form, errors)
  if (isInvalid(value)) return value
  if (!(await mayTry(ground, 'agreement code', `${visitor.programme} ${company_id}`, CODES_ASKED)))
    return refusedAs(form, refuse('too-many-tries'), errors)
  // Letters are kept where a company does not look; the command itself keeps to the visitor's own company.
  const outcome = await transact(ground, asHouse(visitor), tx =>
    sendAgreementCode(tx, visitor, { company_id, form: value, post: ground }),
  )
  return isRefusal(outcome) ? refusedAs(form, outcome, errors) : seeOther(`${here}#kod`)
}

async function takeCode({ ground, say, visitor, form, company_id, here }: Sent) {
  const errors = say(agreementErrors)
  const asked = {
    company_id,
    typed: String(form.get('code') ?? ''),
    digest: String(form.get('digest') ?? ''),
  }
  const outcome = await transact(ground, asHouse(visitor), tx =>
    agreeWithCode(tx, visitor, { ...asked, post: ground }),
  )
  // The one who comes second sees that it is done.
  if ('agreed' in outcome || (isRefusal(outcome) && outcome.refused === 'already-agreed'))
    return seeOther(here)
  if (isRefusal(outcome)) return refusedAs(form, outcome, errors)
  // Where a new one is needed there is no field for the old.
  const place = outcome.wrong === 'code-wrong' ? { field: 'code' } : {}
  return refusedAs(form, refuse(outcome.wrong, place), errors)
}
