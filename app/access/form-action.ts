import type { z } from 'zod'
import { type Form, isForm } from '../foundation/described-form.ts'
import { isRefusal, type Refusal } from '../foundation/refusal.ts'
import type { Texts } from '../foundation/text.ts'
import type { Noted } from '../foundation/trail.ts'
import { once, type Tx, transact } from '../foundation/transact.ts'
import { invalid, isInvalid, refusedAs, seeOther, seeSaved, valueIn } from './answers.ts'
import { type Edited, isAnswer, isReopened, rebased } from './edited.ts'
import { meanwhileCookie } from './rules.ts'
import { sentIn } from './sent-form.ts'
import { action, type FormVisit, type Policy } from './web.ts'

/** How a form is read: its description, or a schema where nothing is described. */
type Reads = Form | z.ZodType
type Value<R extends Reads> = R extends Form
  ? z.output<R['schema']>
  : R extends z.ZodType
    ? z.output<R>
    : never

/** The visit that sends a form, and the version that it changes: 0 for what is new; `mark` where it is no number. */
export type SentVisit = FormVisit & { version: number; mark: string }

/** What a form is for: how it is read, in which words it is refused, what it does, and where the result is seen. */
export type FormPlan<R extends Reads, Made> = {
  reads: R
  says: Texts
  /** For what two can change at once: what is saved now, which a form that came too late is put together with. */
  saved?: Edited['saved']
  does: (tx: Tx, value: Value<R>, visit: SentVisit) => Promise<Made | Refusal>
  leadsTo: (visit: FormVisit, made: Made) => string
  /** The page it leads to says by itself that it went well. */
  isToldThere?: true
}

/** A plan on its own, where a page has several forms. */
export const formPlan = <R extends Reads, Made extends Record<string, unknown>>(
  plan: FormPlan<R, Made>,
): FormPlan<R, Made> => plan

/** Whoever is overtaken again and again is told at last. */
const MOST_TRIES = 5

/**
 * Carries a form out: once, however often it is sent, and in one transaction. What is wrong comes back beside its field
 * with all that was typed; what went well leads on to the address where it is seen, and is told there. A form that came too late is
 * put together with what is saved, and only what both changed comes back to be chosen between. What others changed is told with
 * whatever comes back.
 */
export async function carryOut<R extends Reads, Made extends Record<string, unknown>>(
  visit: FormVisit,
  plan: FormPlan<R, Made>,
) {
  const { reads, says, saved, does, leadsTo, isToldThere } = plan
  const edited = saved && isForm(reads) ? { reads, saved } : null
  const sentences = visit.say(says)
  const sent = await sentIn(visit.url, visit.form)
  const wantsBack = isReopened(visit.form)
  let form = visit.form
  const meanwhile: string[] = []
  const telling = <B extends ReturnType<typeof invalid>>(back: B): B => {
    if (meanwhile.length > 0) back.data.meanwhile = meanwhile.join(' ')
    return back
  }
  let refusal: Refusal | null = null
  let noted: readonly Noted[] = []
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (edited && (refusal || isAnswer(form))) {
      const moved = await rebased(visit, form, edited)
      if (!moved && refusal) break
      form = moved?.form ?? form
      if (moved?.conflict) return telling(invalid(form, moved.errors, 409, moved.conflict))
      meanwhile.push(...(moved?.meanwhile ?? []))
      if (wantsBack) return telling(invalid(form, {}, 200))
    }
    const value = valueIn(reads as z.ZodType | Form, form, sentences)
    if (isInvalid(value)) return telling(value)
    const mark = String(form.get('version') ?? '')
    const version = /^\d{1,9}$/.test(mark) ? Number(mark) : 0
    const made = await transact(visit.ground, visit.visitor, tx =>
      once(tx, sent, () => does(tx, value as Value<R>, { ...visit, form, version, mark })).finally(() => {
        noted = tx.noted
      }),
    )
    if (!isRefusal(made)) {
      const there = leadsTo(visit, made)
      if (isToldThere) return seeOther(there)
      const cookies = meanwhile.length > 0 ? [meanwhileCookie(visit.ground.vault, meanwhile.join(' '))] : []
      const own = noted.findLast(({ line }) => line.user_id === visit.visitor.user_id)
      return seeSaved(there, { done: own?.line.action, cookies })
    }
    refusal = made
    if (!edited || made.refused !== 'changed-by-other') break
  }
  // What cannot be put together is told, and sent again knowingly.
  if (refusal!.refused === 'changed-by-other') form.delete('read')
  return telling(refusedAs(form, refusal!, sentences))
}

/** An action of one form, for those whom the policy lets in. */
export const formAction = <R extends Reads, Made extends Record<string, unknown>>(
  policy: Policy,
  plan: FormPlan<R, Made>,
) => action(policy, visit => carryOut(visit, plan))
