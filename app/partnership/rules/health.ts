import { z } from 'zod'
import type { LocalDate } from '../../foundation/clock.ts'
import { dayField, optionalTextField, textField } from '../../foundation/fields.ts'

/** What the partnership is asked about. Our own suggestion: neither statements nor scale have been validated. */
export const STATEMENTS = [
  'role_clarity',
  'speed',
  'trust',
  'shared_aim',
  'information',
  'meetings',
  'value',
  'time',
] as const
export type Statement = (typeof STATEMENTS)[number]

/** From "not at all true" to "wholly true". */
export const MARKS = ['1', '2', '3', '4', '5'] as const
export type Marks = Record<Statement, number>

const mark = z.enum(MARKS, { error: 'mark-missing' }).transform(Number)

export const healthAnswerForm = z.object({
  ...(Object.fromEntries(STATEMENTS.map(statement => [statement, mark])) as Record<Statement, typeof mark>),
  comment: optionalTextField(2000),
})
export type HealthAnswerForm = z.output<typeof healthAnswerForm>

export const healthCheckForm = z.object({
  name: textField('name-missing', 60),
  closes_on: dayField('day-missing'),
})
export type HealthCheckForm = z.output<typeof healthCheckForm>

type Span = { opened_on: LocalDate; closes_on: LocalDate }
export const isOpenOn = ({ opened_on, closes_on }: Span, today: LocalDate): boolean =>
  opened_on <= today && today <= closes_on

export type HealthAnswer = { organisation: string; marks: Marks; comment: string }
export type HealthGroup = { organisations: string[]; answers: number; means: Record<Statement, number> }

/**
 * Organisations with fewer answers than `least` are put together. What is put together must itself be enough, so that nobody is left
 * when the others are taken away: else the smallest of the others joins. The group of several comes last.
 */
export function healthGroups(answers: readonly HealthAnswer[], least: number): HealthGroup[] {
  if (answers.length < least) return []
  const sizes = [...Map.groupBy(answers, answer => answer.organisation)].sort(
    ([one, some], [other, more]) => more.length - some.length || one.localeCompare(other, 'sv'),
  )
  const apart = sizes.filter(([, own]) => own.length >= least)
  const together = sizes.filter(([, own]) => own.length < least)
  const inTogether = () => together.reduce((sum, [, own]) => sum + own.length, 0)
  while (together.length > 0 && inTogether() < least && apart.length > 0) together.push(apart.pop()!)
  return [...apart.map(one => [one]), ...(together.length > 0 ? [together] : [])].map(group => {
    const own = group.flatMap(([, some]) => some)
    return {
      organisations: group.map(([name]) => name).sort((one, other) => one.localeCompare(other, 'sv')),
      answers: own.length,
      means: meansOf(own),
    }
  })
}

/** The mean of each statement. */
export const meansOf = (answers: readonly Pick<HealthAnswer, 'marks'>[]): Record<Statement, number> =>
  Object.fromEntries(
    STATEMENTS.map(statement => [
      statement,
      answers.reduce((sum, { marks }) => sum + marks[statement], 0) / answers.length,
    ]),
  ) as Record<Statement, number>

/** The mean of all statements: each weighs the same. */
export const wholeMean = (means: Record<Statement, number>): number =>
  STATEMENTS.reduce((sum, statement) => sum + means[statement], 0) / STATEMENTS.length
