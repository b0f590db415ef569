import type { Visit } from '../../../access/web.ts'
import type { Spoken } from '../../../foundation/text.ts'
import type { boardTexts } from '../../messages/board.ts'
import type { stageTexts } from '../../messages/stages.ts'
import { sortedPaths } from '../../rules/path-list.ts'
import { AFTER_AGREEMENT, BEFORE_AGREEMENT, type Standing } from '../../rules/stages.ts'
import type { PlacedPath } from '../placed-paths.ts'

/** So many names stand in a cell; the list has the rest. */
const IN_CELL = 6

type Words = { t: Spoken<typeof boardTexts>; stages: Spoken<typeof stageTexts>; partner: string }

/** A column for each stage: how many, how many late, and those that have stood there longest. */
export function boardShown(
  { at, format }: Visit,
  paths: readonly PlacedPath[],
  { t, stages, partner }: Words,
) {
  return { before: BEFORE_AGREEMENT.map(columnOf), after: AFTER_AGREEMENT.map(columnOf) }

  function columnOf(stage: Standing) {
    const there = sortedPaths(
      paths.filter(path => path.standing === stage),
      { sort: 'days', direction: 'descending' },
    )
    const lateFirst = [...there.filter(path => path.late), ...there.filter(path => !path.late)]
    const late = there.filter(path => path.late).length
    const rest = there.length - IN_CELL
    return {
      stage,
      name: stages[stage],
      count: format.number(there.length),
      href: `${at('vagen', 'lista')}?stage=${stage}${partner && `&partner=${partner}`}`,
      is_empty: there.length === 0,
      late: late > 0 ? t.late_count(late) : null,
      more: rest > 0 ? t.more(rest) : null,
      more_name: rest > 0 ? t.more_at(rest, stages[stage]) : '',
      companies: lateFirst.slice(0, IN_CELL).map(path => ({
        id: path.company_id,
        name: path.name,
        href: at('foretag', path.company_id),
        days: path.days === null ? null : t.days(path.days),
        late: path.late,
      })),
    }
  }
}
export type BoardColumn = ReturnType<typeof boardShown>['before'][number]
