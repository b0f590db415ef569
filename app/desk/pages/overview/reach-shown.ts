import type { Visit } from '../../../access/web.ts'
import { figureTexts } from '../../../statistics/messages/figures.ts'
import { mayReadFigures, maySeeSmallCounts } from '../../../statistics/policy.ts'
import {
  type ShownReach,
  shownReach,
  shownReachedOf,
  shownReachParts,
} from '../../../statistics/rules/figures-shown.ts'
import { countText } from '../../../statistics/rules/spoken-figures.ts'
import { deskTexts } from '../../messages.ts'
import type { OverviewFacts } from './facts.ts'

/** How far the seldom reached have been reached: participants of each focus group against its employees, by how their company came in. */
export function reachShown(visit: Visit, { started, limit, people }: OverviewFacts) {
  const { visitor, format, at } = visit
  const t = visit.say(deskTexts)
  const figures = visit.say(figureTexts)
  const sees_all = maySeeSmallCounts(visitor)
  const limited = sees_all ? null : limit
  const share = ({ percent, participants }: ShownReach) =>
    percent !== null
      ? format.percent(percent, sees_all ? 1 : 0)
      : typeof participants === 'string'
        ? countText(participants, limit, figures, format)
        : '–'
  const against = ({ participants, base }: ShownReach) =>
    base === null
      ? figures.no_base
      : typeof participants === 'number'
        ? t.share_of_base(format.number(participants), format.number(base))
        : t.of_employees(format.number(base))
  const rows = (code: string, via: string) =>
    sees_all
      ? `${at('siffror', 'deltagare')}?focus=${code}&base=yes${via && `&via=${via}`}`
      : mayReadFigures(visitor)
        ? `${at('siffror')}#rackvidd`
        : undefined
  return started.reach.map(reach => {
    const { code, is_base_wider } = reach
    const whole = shownReach(reach, shownReachedOf(code, started, people, limited), limited)
    const parts = shownReachParts(
      [
        { ...reach.via_union, is_base_wider },
        { ...reach.via_others, is_base_wider },
      ],
      whole,
      limited,
    )
    const bar = (key: 'union' | 'others', part: ShownReach) => ({
      key,
      label: key === 'union' ? t.via_union : t.via_others,
      value: part.percent ?? 0,
      text: share(part),
      of: against(part),
      href: part.participants === 0 ? undefined : rows(code, key),
      tone: key === 'union' ? undefined : ('plain' as const),
    })
    return {
      key: code,
      name: reach.name ?? code,
      figure: share(whole),
      of: against(whole),
      href: rows(code, ''),
      is_base_wider,
      bars: [bar('union', parts[0]!), bar('others', parts[1]!)],
    }
  })
}

export type ReachShown = ReturnType<typeof reachShown>
