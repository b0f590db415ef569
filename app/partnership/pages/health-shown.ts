import type { Visit } from '../../access/web.ts'
import { healthTexts } from '../messages/health.ts'
import type { GivenAnswer } from '../queries/health.ts'
import { healthGroups, meansOf, STATEMENTS, wholeMean } from '../rules/health.ts'

type Check = { id: number; name: string }
type With = Pick<Visit, 'say' | 'format'> & { least: number }

/** Every closed check with enough answers, the first first: its means. */
export const meansShown = (checks: readonly Check[], answers: readonly GivenAnswer[], least: number) =>
  checks
    .map(check => ({ check, own: answers.filter(answer => answer.health_check_id === check.id) }))
    .filter(({ own }) => own.length >= Math.max(1, least))
    .map(({ check, own }) => ({ name: check.name, own, means: meansOf(own) }))
    .reverse()

type Measured = ReturnType<typeof meansShown>[number]

/** The latest check, statement by statement: everyone, then the organisations that are enough to be shown. */
export function latestShown({ name, own, means }: Measured, { say, format, least }: With) {
  const t = say(healthTexts)
  const groups = healthGroups(own, least)
  const columns = [
    { key: 'all', label: t.everyone(format.number(own.length)), means },
    ...(groups.length > 1
      ? groups.map((group, at) => ({
          key: String(at),
          label: t.group(
            group.organisations.map(one => one || t.others).join(', '),
            format.number(group.answers),
          ),
          means: group.means,
        }))
      : []),
  ]
  return {
    title: t.latest(name),
    columns: columns.map(({ key, label }) => ({ key, label })),
    rows: STATEMENTS.map(statement => ({
      statement,
      said: t[`say_${statement}`],
      values: columns.map(column => format.decimal(column.means[statement], 1)),
    })),
    comments: own
      .map(answer => answer.comment)
      .filter(Boolean)
      .sort(),
  }
}

/** The mean of all statements, check by check; the table has each statement. */
export function courseShown(measured: readonly Measured[], { say }: Pick<With, 'say'>) {
  const t = say(healthTexts)
  return {
    points: measured.map(({ means }, x) => ({ x, y: wholeMean(means) })),
    names: measured.map(one => one.name),
    rows: measured.map(one => ({
      name: one.name,
      values: STATEMENTS.map(statement => one.means[statement]),
    })),
    statements: STATEMENTS.map(statement => t[`say_${statement}`]),
  }
}
