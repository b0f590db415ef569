import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { evaluationTexts } from '../messages/evaluation.ts'
import type { CountedBatch } from '../queries/results.ts'
import { MOMENTS, type Moment } from '../rules/questions.ts'
import { resultsOf } from '../rules/results.ts'

type Say = Spoken<typeof evaluationTexts>
type Of = { say: Say; format: Format; fewest: number }

/** What batches of one moment say together, in words and figures. */
function momentShown(moment: Moment, batches: readonly CountedBatch[], { say, format, fewest }: Of) {
  const { asked, answered, scale, partly, known } = resultsOf(batches, fewest)
  const number = format.number
  return {
    moment,
    title: say[`moment_${moment}`],
    verdict: say.verdict(number(answered), number(asked), format.share(answered, asked)),
    scale: scale.map(one => ({
      ...{ key: one.question, said: say[`q_${one.question}`], answers: number(one.answers) },
      ...{ mean: format.decimal(one.mean, 1), spread: one.spread.map(number) },
    })),
    partly: partly.map(one => ({
      ...{ key: one.question, said: say[`q_${one.question}`], answers: number(one.answers) },
      spread: [one.spread.yes, one.spread.partly, one.spread.no].map(number),
    })),
    known: known.map(one => ({
      ...{ name: one.name, pairs: number(one.pairs), now: format.decimal(one.now, 1) },
      ...{ before: format.decimal(one.before, 1), moved: format.signed(one.now - one.before, 1) },
      ...{ more: number(one.more), same: number(one.same), less: number(one.less) },
    })),
  }
}
export type MomentShown = ReturnType<typeof momentShown>

/** Each moment of which enough is known. */
export const momentsShown = (batches: readonly CountedBatch[], of: Of): MomentShown[] =>
  MOMENTS.map(moment => ({
    moment,
    own: batches.filter(batch => batch.moment === moment && batch.answers.length >= of.fewest),
  })).flatMap(({ moment, own }) => (own.length > 0 ? [momentShown(moment, own, of)] : []))

/** One row for each course, or each provider: how many answered at the end, how good it was and how far knowledge moved. */
export const rowsShown = (
  batches: readonly CountedBatch[],
  { key, name, ...of }: Of & { key: (batch: CountedBatch) => number; name: (batch: CountedBatch) => string },
) =>
  [...Map.groupBy(batches.filter(isCounted(of.fewest)), key)].map(([id, own]) => {
    const { asked, answered, scale, known } = resultsOf(own, of.fewest)
    const useful = scale.find(one => one.question === 'useful')
    const pairs = known.reduce((sum, one) => sum + one.pairs, 0)
    const moved = known.reduce((sum, one) => sum + one.pairs * (one.now - one.before), 0)
    const { number, decimal, signed, share } = of.format
    return {
      ...{ id, name: name(own[0]!), asked: number(asked), answered: number(answered) },
      rate: share(answered, asked),
      useful: useful ? decimal(useful.mean, 1) : null,
      moved: pairs > 0 ? signed(moved / pairs, 1) : null,
    }
  })

const isCounted = (fewest: number) => (batch: CountedBatch) =>
  batch.moment === 'end' && batch.answers.length >= fewest
