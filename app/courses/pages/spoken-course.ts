import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Format } from '../../foundation/format.ts'
import { capital, type Spoken } from '../../foundation/text.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'
import type { courseTexts } from '../messages.ts'
import { mayCountEveryone, mayCountOwn } from '../policy.ts'
import type { coursesOf } from '../queries/course-list.ts'
import { countShown } from '../rules/counts.ts'
import { spokenCount } from './spoken.ts'

export type CountingRule = { exactly: boolean; small_count: number }

/** How exactly the visitor is told of how many people there are. */
export async function countingOf(db: Db, visitor: Visitor, today: LocalDate): Promise<CountingRule> {
  const small = figureOn(await settingsOf(db, visitor.programme ?? 0), 'small_count', today)
  return {
    exactly: mayCountEveryone(visitor) || mayCountOwn(visitor),
    small_count: Number(small ?? KNOWN_SETTINGS.small_count.amount),
  }
}

type Row = Awaited<ReturnType<typeof coursesOf>>['rows'][number]
type Speech = {
  format: Format
  say: Spoken<typeof courseTexts>
  at: (...parts: (string | number)[]) => string
}

/** A row of the list of courses, as it is shown. Where people are too few to be counted, their hours are not told either. */
export function spokenCourse(
  row: Row,
  attended: { participants: number; quarters: number } | undefined,
  counting: CountingRule,
  { format, say, at }: Speech,
) {
  const people = countShown(attended?.participants ?? 0, counting)
  const isTold = people !== null && 'count' in people
  return {
    id: row.id,
    href: at('utbildningar', row.id),
    title: row.title,
    code: row.code,
    kind: capital(say[`kind_${row.kind}`]),
    length: format.hours(row.quarters),
    by_law: row.is_required_by_law ? say.yes : say.no,
    occasions: format.number(row.occasions),
    coming: row.coming > 0 ? say.of_them_coming(format.number(row.coming)) : null,
    participants: spokenCount(people, format, say),
    attended: isTold ? format.hours(attended?.quarters ?? 0) : '–',
  }
}
