import { z } from 'zod'
import type { LocalDate } from '../../foundation/clock.ts'
import { answersOf, formOf, type ValueOf } from '../../foundation/described-form.ts'
import { dayField, optionalTextField, textField } from '../../foundation/fields.ts'
import { healthTexts } from '../messages/health.ts'

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
const MARKS = ['1', '2', '3', '4', '5'] as const
export type Marks = Record<Statement, number>

const t = healthTexts

const marked = (statement: Statement) =>
  ({
    reads: z.enum(MARKS, { error: 'mark-missing' }).transform(Number),
    label: t[`say_${statement}`],
    type: 'radio',
    inline: true,
    options: answersOf(MARKS, mark => t[`mark_${mark}`]),
  }) as const

/** What each thinks of the partnership. */
export const healthAnswerForm = formOf({
  ...(Object.fromEntries(STATEMENTS.map(statement => [statement, marked(statement)])) as Record<
    Statement,
    ReturnType<typeof marked>
  >),
  comment: {
    reads: optionalTextField(2000),
    label: t.comment,
    hint: t.comment_hint,
    type: 'textarea',
    rows: 3,
    optional: true,
  },
})
export type HealthAnswerForm = ValueOf<typeof healthAnswerForm>

/** A check that is opened, to be answered by a day. */
export const healthCheckForm = formOf({
  name: { reads: textField('name-missing', 60), label: t.name, hint: t.name_hint, width: 'm' },
  closes_on: {
    reads: dayField('day-missing'),
    label: t.closes_on,
    hint: t.day_hint,
    type: 'date',
    width: 'm',
  },
})
export type HealthCheckForm = ValueOf<typeof healthCheckForm>

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
