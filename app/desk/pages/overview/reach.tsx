import { Bars } from '../../../ui/bars.tsx'
import { Figure } from '../../../ui/figure.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Cols, Panel } from '../../../ui/panel.tsx'
import { deskTexts } from '../../messages.ts'
import type { ReachShown } from './reach-shown.ts'

/** Those seldom reached, group by group. */
export function Reach({ groups, counting }: { groups: ReachShown; counting: string | null }) {
  const t = useTexts(deskTexts)
  return (
    <Panel
      title={t.reach}
      intro={t.reach_intro}
      link={counting ? { href: counting, label: t.how_we_count } : undefined}
    >
      <Cols kind="even">
        {groups.map(group => (
          <div key={group.key} className="stack is-tight">
            <h3>{group.name}</h3>
            <Figure value={group.figure} of={group.share} href={group.href} />
            <Bars caption={group.name} heads={[t.group, t.participants]} bars={group.bars} full={100} />
          </div>
        ))}
      </Cols>
    </Panel>
  )
}
