import { page } from '../../access/web.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { type Cell, dayCell, downloadOf, fileName, formatOf } from '../../foundation/export.ts'
import { boardTexts } from '../messages/board.ts'
import { stageTexts } from '../messages/stages.ts'
import { mayReadPaths } from '../policy.ts'
import { dayOf, STAGES } from '../rules/stages.ts'
import { pathListAsked } from './path-list-asked.ts'

/** The list as it is filtered and sorted, whole, with the day of each stage. */
export const loader = page(mayReadPaths, async visit => {
  const { visitor, ground, url, say, language } = visit
  const today = ground.clock.today()
  const t = say(boardTexts)
  const stages = say(stageTexts)
  const { chosen } = await pathListAsked(visit)
  return downloadOf(
    formatOf(url.pathname),
    fileName(visitor.programme_slug, t.path.toLowerCase(), today),
    {
      name: t.path,
      heads: [
        ...[t.company, t.municipality, t.county, t.partner, t.via, t.referred, t.stage, t.since, t.there],
        ...[t.next, t.expected, t.late],
        ...STAGES.map(stage => stages[stage]),
        ...[stages.left, t.because],
      ],
      rows: chosen.map((path): Cell[] => [
        ...[path.name, path.municipality, path.county, path.partner, path.came_via],
        ...[path.is_referred ? t.yes : t.no, stages[path.standing], cellOfDay(path.since), path.days],
        ...[path.next && stages[path.next], cellOfDay(path.expected), path.late ? t.yes : t.no],
        ...STAGES.map(stage => cellOfDay(dayOf(path, stage))),
        ...[cellOfDay(path.left_on), path.left_because && stages[`because_${path.left_because}`]],
      ]),
    },
    { language, today },
  )
})

const cellOfDay = (day: LocalDate | null): Cell => day && dayCell(day)
