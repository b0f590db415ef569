import { panel, type Reading } from '../../../access/panel.tsx'
import { mayReadFigures } from '../../../statistics/policy.ts'
import { Bars } from '../../../ui/bars.tsx'
import { Figure, FigureLink } from '../../../ui/figure.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Cols, Panel } from '../../../ui/panel.tsx'
import { deskTexts } from '../../messages.ts'
import { mayReadOverview } from '../../policy.ts'
import { overviewFacts } from './facts.ts'
import { type ReachShown, reachShown } from './reach-shown.ts'

/** Those seldom reached, group by group. */
export const focusReachPanel = panel({
  may: mayReadOverview,
  load: async (visit: Reading) => ({
    groups: reachShown(visit, await overviewFacts(visit.db, visit)),
    counting: mayReadFigures(visit.visitor) ? visit.at('siffror', 'sa-raknar-vi') : null,
  }),
  View: Reach,
})

function Reach({ groups, counting }: { groups: ReachShown; counting: string | null }) {
  const t = useTexts(deskTexts)
  return (
    <Panel
      title={t.reach}
      intro={t.reach_intro}
      link={counting ? { href: counting, label: t.how_we_count } : undefined}
    >
      <Cols kind="even">
        {groups.map(({ key, name, figure, of, href, is_base_wider, bars }) => (
          <div key={key} className="stack is-tight">
            <h3>{name}</h3>
            <Figure value={figure} of={of} href={href} />
            {is_base_wider && <p className="small secondary">{t.reach_at_least}</p>}
            <Bars
              caption={name}
              heads={[t.group, t.reached]}
              full={100}
              bars={bars.map(({ text, of, href, ...bar }) => ({
                ...bar,
                text: href ? <FigureLink href={href}>{text}</FigureLink> : text,
                aside: of,
              }))}
            />
          </div>
        ))}
      </Cols>
    </Panel>
  )
}
