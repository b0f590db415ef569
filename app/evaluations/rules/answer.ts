import { z } from 'zod'
import { idField, optionalTextField } from '../../foundation/fields.ts'
import {
  type Moment,
  PARTLY,
  type Partly,
  QUESTIONS,
  type Question,
  questionsOf,
  SCALE,
} from './questions.ts'

/** How much somebody says that they knew before and know now, one to five: a pair, since one person said both at once. */
export type Known = { name: string; before: number; now: number }

/** What one person answered; what was skipped is not there. Belongs to nobody. */
export type Answer = {
  scale: Partial<Record<Question, number>>
  partly: Partial<Record<Question, Partly>>
  text: Partial<Record<Question, string>>
  known: Known[]
}

export type Asked = { template_version: number; moment: Moment; competences: readonly string[] }

/** Which round is answered. */
export const roundForm = z.object({ round: idField('not-found') })

const MOST_LETTERS = 1000

const skipped = (answers: readonly string[]) =>
  z.enum(['', ...answers], { error: 'no-such-answer' }).default('')

const FIELDS = {
  scale: skipped(SCALE),
  partly: skipped(PARTLY),
  text: optionalTextField(MOST_LETTERS),
} as const satisfies Record<string, z.ZodType<string>>

/** The form of one round; every question may be skipped. Of a competence both are said or neither. */
export const formFor = ({ template_version: version, moment, competences }: Asked) => {
  const questions = questionsOf({ version, moment })
  const shape: Record<string, z.ZodType<string>> = {
    ...Object.fromEntries(questions.map(question => [question, FIELDS[QUESTIONS[question]]])),
    ...Object.fromEntries(
      competences.flatMap((_, at) => [
        [`before_${at}`, FIELDS.scale],
        [`now_${at}`, FIELDS.scale],
      ]),
    ),
  }
  return z.object(shape)
}

/**
 * What was sent, as it is kept; null where nothing at all was answered. `half`: the fields of the competences of which only the one half was
 * said, which is no movement.
 */
export function answerIn(
  asked: Asked,
  sent: Record<string, string>,
): { answer: Answer | null; half: string[] } {
  const answer: Answer = { scale: {}, partly: {}, text: {}, known: [] }
  for (const question of questionsOf({ version: asked.template_version, moment: asked.moment })) {
    const said = sent[question]
    if (!said) continue
    const kind = QUESTIONS[question]
    if (kind === 'scale') answer.scale[question] = Number(said)
    else if (kind === 'partly') answer.partly[question] = said as Partly
    else answer.text[question] = said
  }
  const half: string[] = []
  for (const [at, name] of asked.competences.entries()) {
    const [before, now] = [sent[`before_${at}`], sent[`now_${at}`]]
    if (before && now) answer.known.push({ name, before: Number(before), now: Number(now) })
    else if (before || now) half.push(before ? `now_${at}` : `before_${at}`)
  }
  const isEmpty =
    answer.known.length === 0 &&
    [answer.scale, answer.partly, answer.text].every(some => Object.keys(some).length === 0)
  return { answer: isEmpty ? null : answer, half }
}
