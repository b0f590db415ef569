import type { Visit } from '../../../access/web.ts'
import { figureTexts } from '../../../statistics/messages/figures.ts'
import { mayReadFigures, maySeeSmallCounts } from '../../../statistics/policy.ts'
import type { ShownReach } from '../../../statistics/rules/figures-shown.ts'
import { shareText } from '../../../statistics/rules/spoken-figures.ts'
import { deskTexts } from '../../messages.ts'
import type { OverviewFacts } from './facts.ts'

/** How far the seldom reached have been reached: participants of each focus group against its employees, by how their company came in. */
export function reachShown(visit: Visit, { people }: OverviewFacts) {
  const { visitor, format, at } = visit
  const t = visit.say(deskTexts)
  const figures = visit.say(figureTexts)
  const sees_all = maySeeSmallCounts(visitor)
  const share = (reach: ShownReach) => shareText(reach, figures, format)
  const against = ({ participants, base }: ShownReach) =>
    participants === null
      ? ''
      : base === null
        ? figures.no_base
        : t.share_of_base(format.number(participants), format.number(base))
  const rows = (code: string, via: string) =>
    sees_all
      ? `${at('siffror', 'deltagare')}?focus=${code}&base=yes${via && `&via=${via}`}`
      : mayReadFigures(visitor)
        ? `${at('siffror')}#rackvidd`
        : undefined
  return people.reach.map(({ code, name, is_base_wider, whole, union, others }) => {
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
      name,
      figure: share(whole),
      of: against(whole),
      href: rows(code, ''),
      // Where there is no base there is no share that could be the least.
      is_base_wider: is_base_wider && whole.percent !== null,
      bars: [bar('union', union), bar('others', others)],
    }
  })
}

export type ReachShown = ReturnType<typeof reachShown>
