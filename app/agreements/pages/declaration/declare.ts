import { invalid, refusedAs, seeOther, sentenceOf } from '../../../access/answers.ts'
import { sentIn } from '../../../access/sent-form.ts'
import type { Visitor } from '../../../access/visitor.ts'
import type { Visit } from '../../../access/web.ts'
import { typedIn } from '../../../foundation/form.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { once, reading, transact } from '../../../foundation/transact.ts'
import { settingsOf } from '../../../programmes/queries.ts'
import { eurRateOn } from '../../../programmes/rules/eur-rate.ts'
import { declareAid } from '../../commands/declare-aid.ts'
import { agreementErrors } from '../../messages/errors.ts'
import { readDeclaration } from '../../rules/declaration.ts'

type Sent = Pick<Visit, 'ground' | 'say' | 'language' | 'url'> & {
  visitor: Visitor
  form: FormData
  company_id: number
  there: string
}

/** Keeps a declaration: of the company itself, or entered by those who run the programme. */
export async function declareAction(asked: Sent) {
  const { ground, say, language, visitor, form, company_id, there, url } = asked
  const errors = say(agreementErrors)
  const settings = await reading(ground, visitor, db => settingsOf(db, visitor.programme!))
  const read = readDeclaration(typedIn(form), {
    today: ground.clock.today(),
    rateOn: eurRateOn(settings),
  })
  if ('errors' in read)
    return invalid(
      form,
      Object.fromEntries(
        Object.entries(read.errors).map(([field, code]) => [field, sentenceOf(code, errors)]),
      ),
    )
  const sent = await sentIn(url, form)
  const outcome = await transact(ground, visitor, tx =>
    once(tx, sent, () => declareAid(tx, visitor, { company_id, declaration: read.value, language })),
  )
  return isRefusal(outcome) ? refusedAs(form, outcome, errors) : seeOther(there)
}
