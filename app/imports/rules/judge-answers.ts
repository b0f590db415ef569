import {
  againstEarlierAnswer,
  type KnownToAnswers,
  type RegisteredAnswer,
  readAnswer,
} from '../../assessments/rules/read-answer.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import type { Row } from '../../foundation/registers/rows.ts'
import type { Known } from './known.ts'

/** The same answer again by the same respondent is merged; another to the same statement is rejected. */
export function answerJudge(
  {
    today,
    answers,
    template,
    measured_by,
    hashOf,
  }: Pick<Known, 'today' | 'answers' | 'template' | 'measured_by' | 'hashOf'>,
  isCompany: (organisation_number: string) => boolean,
) {
  const fresh = new Map<string, RegisteredAnswer>()
  const hashes = new Map<string, string>()
  /** What somebody was called tells no one anything once it is read. */
  const hashOfRespondent = ({ organisation_number, measurement, respondent }: RegisteredAnswer): string => {
    const named = ['svarande', organisation_number, measurement, respondent].join('\n')
    const hash = hashes.get(named) ?? hashOf(named)
    hashes.set(named, hash)
    return hash
  }
  const templateOf: KnownToAnswers['templateOf'] = measured =>
    measured_by.get(measuredKey(measured)) ?? template
  const judge = (row: Row): 'accepted' | 'merged' | Refusal => {
    const read = readAnswer(row, { today, isCompany, templateOf })
    if (isRefusal(read)) return read
    const told = { ...read, respondent: hashOfRespondent(read) }
    const key = answerKey(told)
    const earlier = answers.get(key) ?? fresh.get(key)
    if (earlier) return againstEarlierAnswer(earlier, told)
    fresh.set(key, told)
    return 'accepted'
  }
  return { judge, fresh: () => [...fresh.values()] }
}

export const answerKey = (
  one: Pick<RegisteredAnswer, 'organisation_number' | 'measurement' | 'respondent' | 'statement'>,
): string => [one.organisation_number, one.measurement, one.respondent, one.statement].join('\t')

export const measuredKey = (one: Pick<RegisteredAnswer, 'organisation_number' | 'measurement'>): string =>
  [one.organisation_number, one.measurement].join('\t')
