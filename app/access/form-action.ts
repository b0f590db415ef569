import type { z } from 'zod'
import { isRefusal, type Refusal } from '../foundation/refusal.ts'
import type { Texts } from '../foundation/text.ts'
import { once, type Tx, transact } from '../foundation/transact.ts'
import { isInvalid, refusedAs, seeOther, seeSaved, valueIn } from './answers.ts'
import { sentIn } from './sent-form.ts'
import { action, type FormVisit, type Policy } from './web.ts'

/** What a form is for: how it is read, in which words it is refused, what it does, and where the result is seen. */
export type FormPlan<S extends z.ZodType, Made> = {
  reads: S
  says: Texts
  does: (tx: Tx, value: z.output<S>, visit: FormVisit) => Promise<Made | Refusal>
  leadsTo: (visit: FormVisit, made: Made) => string
  /** The page it leads to says by itself that it went well. */
  isToldThere?: true
}

/** A plan on its own, where a page has several forms. */
export const formPlan = <S extends z.ZodType, Made extends Record<string, unknown>>(
  plan: FormPlan<S, Made>,
): FormPlan<S, Made> => plan

/**
 * Carries a form out: once, however often it is sent, and in one transaction. What is wrong comes back beside its field
 * with all that was typed; what went well leads on to the address where it is seen, and is told there.
 */
export async function carryOut<S extends z.ZodType, Made extends Record<string, unknown>>(
  visit: FormVisit,
  { reads, says, does, leadsTo, isToldThere }: FormPlan<S, Made>,
) {
  const sentences = visit.say(says)
  const value = valueIn(reads, visit.form, sentences)
  if (isInvalid(value)) return value
  const sent = await sentIn(visit.url, visit.form)
  const made = await transact(visit.ground, visit.visitor, tx => once(tx, sent, () => does(tx, value, visit)))
  if (isRefusal(made)) return refusedAs(visit.form, made, sentences)
  return isToldThere ? seeOther(leadsTo(visit, made)) : seeSaved(leadsTo(visit, made))
}

/** An action of one form, for those whom the policy lets in. */
export const formAction = <S extends z.ZodType, Made extends Record<string, unknown>>(
  policy: Policy,
  plan: FormPlan<S, Made>,
) => action(policy, visit => carryOut(visit, plan))
