import type { Visit } from '../../../access/web.ts'
import { figureTexts } from '../../../statistics/messages/figures.ts'
import { mayReadFigures, maySeeSmallCounts } from '../../../statistics/policy.ts'
import { countText } from '../../../statistics/rules/spoken-figures.ts'
import { shownTables } from '../../../statistics/rules/suppression.ts'
import { deskTexts } from '../../messages.ts'
import type { OverviewFacts } from './facts.ts'

/** How many of the seldom reached have been reached, by how their company came in. */
export function reachShown(visit: Visit, facts: OverviewFacts) {
  const { visitor, format, at } = visit
  const t = visit.say(deskTexts)
  const figures = visit.say(figureTexts)
  const sees_all = maySeeSmallCounts(visitor)
  return facts.started.groups.map(group => {
    const outside = {
      union: group.all_via_union - group.via_union,
      others: group.all_via_others - group.via_others,
    }
    // In the group and outside it, so that neither can be reckoned from all participants.
    const [table] = shownTables(
      [
        [
          [group.via_union, group.via_others],
          [outside.union, outside.others],
        ],
      ],
      sees_all ? 0 : facts.limit,
    )
    const [cells] = table!.cells
    const all = table!.rows[0]!
    const bar = (key: string, label: string, nth: number, of: number, tone: 'wood' | 'plain' | undefined) => {
      const shown = cells![nth]!
      const value = typeof shown === 'number' && of > 0 ? (100 * shown) / of : 0
      return {
        key,
        label,
        value,
        tone,
        text:
          typeof shown === 'number'
            ? `${format.share(shown, of)} (${format.number(shown)})`
            : countText(shown, facts.limit, figures, format),
      }
    }
    return {
      key: group.code,
      name: group.name,
      figure: countText(all, facts.limit, figures, format),
      share: typeof all === 'number' ? t.of_participants(format.share(all, facts.started.total)) : '',
      href: sees_all
        ? `${at('siffror', 'deltagare')}?focus=${group.code}`
        : mayReadFigures(visitor)
          ? `${at('siffror')}#rackvidd`
          : undefined,
      bars: [
        bar('union', t.via_union, 0, group.all_via_union, undefined),
        bar('others', t.via_others, 1, group.all_via_others, 'plain'),
      ],
    }
  })
}

export type ReachShown = ReturnType<typeof reachShown>
