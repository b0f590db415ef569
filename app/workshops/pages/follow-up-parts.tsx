import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { summaryTexts } from '../messages/summary.ts'
import { walkTexts } from '../messages/walk.ts'
import type { FollowUpShown } from './follow-up-shown.ts'
import { NowSaid, ThenSaid } from './live/walk-work.tsx'

export type WalkedProps = {
  walk: FollowUpShown
  /** Which outcome is looked at; all where none is. */
  only: string | null
  here: string
  plan: string
}

/** The gaps side by side: what was said then, what is known now, and what each became. Each count leads to its rows. */
export function WalkedPanels({ walk, only, here, plan }: WalkedProps) {
  const w = useTexts(walkTexts)
  const t = useTexts(summaryTexts)
  const gaps = walk.gaps.filter(gap => only === null || (gap.judged ?? 'unjudged') === only)
  return (
    <>
      <Panel id="gapen" title={w.side_by_side} intro={walk.days.how}>
        <ul className="row outcomes">
          {walk.outcome.map(({ became, said, tone }) => (
            <li key={became}>
              <a
                href={became === 'new' ? `${here}#nya` : `${here}?blev=${became}#gapen`}
                aria-current={only === became || undefined}
              >
                <Tag tone={tone}>{said}</Tag>
              </a>
            </li>
          ))}
          {only !== null && (
            <li>
              <a href={`${here}#gapen`}>{w.all}</a>
            </li>
          )}
        </ul>
        {gaps.length === 0 ? (
          <p>{walk.gaps.length === 0 ? w.no_gaps : t.nothing}</p>
        ) : (
          <Table
            caption={w.side_by_side}
            captionHidden
            rows={gaps}
            rowKey={gap => gap.id}
            columns={[
              { key: 'gap', label: w.gap, render: gap => <strong id={`behov-${gap.id}`}>{gap.name}</strong> },
              {
                key: 'before',
                label: walk.days.before,
                render: gap => (
                  <div className="stack is-tight">
                    <ThenSaid gap={gap} />
                  </div>
                ),
              },
              {
                key: 'now',
                label: walk.days.now,
                render: gap => (
                  <div className="stack is-tight">
                    <NowSaid gap={gap} lineAt={() => plan} />
                  </div>
                ),
              },
              {
                key: 'became',
                label: w.it_became,
                render: gap => (
                  <div className="stack is-tight">
                    <Tag tone={gap.tone}>{gap.became}</Tag>
                    {gap.why && <p>{gap.why}</p>}
                    {gap.judged !== 'closed' && gap.now !== gap.before.about && (
                      <p className="small secondary">{gap.now}</p>
                    )}
                  </div>
                ),
              },
            ]}
          />
        )}
      </Panel>
      <Panel id="nya" title={w.new_gaps}>
        {walk.found.length === 0 ? (
          <p>{t.nothing}</p>
        ) : (
          <ul>
            {walk.found.map(need => (
              <li key={need.id} id={`behov-${need.id}`}>
                <strong>{need.name}</strong> <span className="small secondary">{need.about}</span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel title={w.promises}>
        <Table
          caption={w.promises}
          captionHidden
          rows={walk.promises}
          rowKey={one => one.id}
          empty={<p>{t.nothing}</p>}
          columns={[
            {
              key: 'promise',
              label: w.promise,
              render: one => (
                <>
                  {one.text} <span className="sub">{one.about}</span>
                </>
              ),
            },
            {
              key: 'became',
              label: w.it_became,
              render: one => (
                <div className="stack is-tight">
                  <Tag tone={one.tone}>{one.became}</Tag>
                  {one.why && <p>{one.why}</p>}
                </div>
              ),
            },
          ]}
        />
      </Panel>
    </>
  )
}
