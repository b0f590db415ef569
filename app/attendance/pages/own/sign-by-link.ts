import { isInvalid, notFound, refusedAs, seeOther, valueIn } from '../../../access/answers.ts'
import { CODES_ASKED } from '../../../access/one-time-code.ts'
import type { OwnedVisit } from '../../../access/participants/door.ts'
import type { Limit } from '../../../access/rules.ts'
import { mayTry } from '../../../access/sign-in/rate-limit.ts'
import type { ParticipantLanguage } from '../../../foundation/participant-languages.ts'
import { isRefusal, refuse } from '../../../foundation/refusal.ts'
import { transact } from '../../../foundation/transact.ts'
import { signOwnHours } from '../../commands/sign-own-hours.ts'
import { sendSigningCode } from '../../commands/signing-code.ts'
import { ownHoursWords } from '../../messages/own-hours.ts'
import { signingCodeWords } from '../../messages/signing-code.ts'
import { readIn, signForm } from '../../rules/own-hours.ts'

/** Nobody's telephone is filled with codes. */
const CODES_A_DAY: Limit = { most: 15, minutes: 24 * 60 }

type Sent = Pick<OwnedVisit, 'ground' | 'scope' | 'person' | 'home'> & {
  form: FormData
  language: ParticipantLanguage
}

/** What signing by a link of one's own sends: for a code, where one is asked for, and what was read. */
export async function signByLink({ ground, scope, person, form, home, language }: Sent) {
  const says = { ...ownHoursWords[language], ...signingCodeWords[language] }
  const intent = form.get('intent')
  if (intent !== 'code' && intent !== 'sign') return notFound()
  const typed = valueIn(signForm, form, says)
  // What is typed of a code does not come back.
  form.delete('code')
  if (isInvalid(typed)) return typed
  const { row, code, ...text } = typed
  const reading = { ...person, by: { link_id: person.link_id }, read: readIn(row), ...text }
  if (intent === 'code') {
    const whom = String(person.person_id)
    const may =
      (await mayTry(ground, 'signing code', whom, CODES_ASKED)) &&
      (await mayTry(ground, 'signing code a day', whom, CODES_A_DAY))
    if (!may) return refusedAs(form, refuse('too-many-codes'), says)
    const outcome = await transact(ground, scope, tx => sendSigningCode(tx, { ...reading, post: ground }))
    return isRefusal(outcome) ? refusedAs(form, { ...outcome, field: 'form' }, says) : seeOther(home)
  }
  const outcome = await transact(ground, scope, tx => signOwnHours(tx, { ...reading, code }))
  if (isRefusal(outcome)) return refusedAs(form, { field: 'form', ...outcome }, says)
  if (!('wrong' in outcome)) return seeOther(home)
  // Where a new one is needed there is no field for the old.
  const field = outcome.wrong === 'code-wrong' ? 'code' : 'form'
  return refusedAs(form, refuse(outcome.wrong, { field }), says)
}
