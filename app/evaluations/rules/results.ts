import type { Answer, Known } from './answer.ts'
import { PARTLY, type Partly, QUESTIONS, type Question } from './questions.ts'

/** Fewer answers are not shown, whatever else a programme calls few. */
export const FEWEST = 5

export type Batch = { asked: number; answers: readonly Answer[] }

export type Scaled = {
  kind: 'scale'
  question: Question
  answers: number
  mean: number
  /** How many said one, two, … five. */
  spread: number[]
}
export type Parted = { kind: 'partly'; question: Question; answers: number; spread: Record<Partly, number> }
export type Moved = {
  name: string
  pairs: number
  before: number
  now: number
  /** How many say that they know more, as much, less. */
  more: number
  same: number
  less: number
}

export type Results = {
  asked: number
  answered: number
  scale: Scaled[]
  partly: Parted[]
  known: Moved[]
}

/**
 * What whole batches say together. A batch counts in a question only where `fewest` or more of it answered just that: so every figure is
 * a sum of parts that are enough by themselves, and no figure less another, then or later, here or beside it, tells of fewer.
 */
export function resultsOf(batches: readonly Batch[], fewest = FEWEST): Results {
  const whole = batches.filter(batch => batch.answers.length >= fewest)
  const enough = <T>(said: (answer: Answer) => T | readonly T[]): T[] =>
    whole.flatMap(({ answers }) => {
      const own = answers.flatMap<T>(said)
      return own.length >= fewest ? own : []
    })
  const questions = Object.keys(QUESTIONS) as Question[]
  const names = [
    ...new Set(whole.flatMap(({ answers }) => answers.flatMap(one => one.known.map(each => each.name)))),
  ]
  return {
    asked: sum(whole.map(batch => batch.asked)),
    answered: sum(whole.map(batch => batch.answers.length)),
    scale: questions.flatMap(question =>
      scaled(
        question,
        enough(({ scale }) => scale[question] ?? []),
      ),
    ),
    partly: questions.flatMap(question =>
      parted(
        question,
        enough(({ partly }) => partly[question] ?? []),
      ),
    ),
    known: names
      .sort((one, other) => one.localeCompare(other, 'sv'))
      .flatMap(name =>
        moved(
          name,
          enough(({ known }) => known.filter(one => one.name === name)),
        ),
      ),
  }
}

function scaled(question: Question, said: number[]): Scaled[] {
  if (said.length === 0) return []
  const spread = [1, 2, 3, 4, 5].map(mark => said.filter(one => one === mark).length)
  return [{ kind: 'scale', question, answers: said.length, mean: meanOf(said), spread }]
}

function parted(question: Question, said: Partly[]): Parted[] {
  if (said.length === 0) return []
  const spread = Object.fromEntries(
    PARTLY.map(each => [each, said.filter(one => one === each).length]),
  ) as Record<Partly, number>
  return [{ kind: 'partly', question, answers: said.length, spread }]
}

function moved(name: string, pairs: Known[]): Moved[] {
  if (pairs.length === 0) return []
  const count = (is: (pair: Known) => boolean) => pairs.filter(is).length
  return [
    {
      name,
      pairs: pairs.length,
      before: meanOf(pairs.map(pair => pair.before)),
      now: meanOf(pairs.map(pair => pair.now)),
      more: count(({ before, now }) => now > before),
      same: count(({ before, now }) => now === before),
      less: count(({ before, now }) => now < before),
    },
  ]
}

/** What was written, by question: of batches that are enough, in the order that `drawn` gives, which is another for each question. */
export function textsOf(
  batches: readonly Batch[],
  { fewest = FEWEST, drawn }: { fewest?: number; drawn: (texts: string[]) => string[] },
): { question: Question; texts: string[] }[] {
  const whole = batches.filter(batch => batch.answers.length >= fewest)
  return (Object.keys(QUESTIONS) as Question[]).flatMap(question => {
    const texts = whole.flatMap(({ answers }) => answers.flatMap(one => one.text[question] ?? []))
    return texts.length > 0 ? [{ question, texts: drawn(texts) }] : []
  })
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
const meanOf = (numbers: readonly number[]) => sum(numbers) / numbers.length

/** Whether a round, with what waits from others, is enough to be counted. */
export const isEnough = (answers: number, fewest = FEWEST): boolean => answers >= Math.max(FEWEST, fewest)
