import { panel, type Reading } from '../../../access/panel.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tag, type TagTone } from '../../../ui/tag.tsx'
import { permitTexts } from '../../messages/permits.ts'
import { mayReadNamedLevels } from '../../policy.ts'
import { SOON_DAYS } from '../../rules/permits.ts'
import { PERMIT_TONES, type ShownPermit } from './permits-shown.ts'
import type { StateOfPlay } from './state-shown.ts'

/** What has lapsed and what soon does, the most urgent first. */
export const lapsingPanel = panel({
  may: mayReadNamedLevels,
  load: async ({ say, format, at }: Reading, { company, permits, lapsing }: StateOfPlay) => {
    const t = say(permitTexts)
    return {
      href: `${at('foretag', company.id, 'kompetenser', 'bevis')}?state=urgent`,
      intro: t.lapsing_intro(format.number(SOON_DAYS)),
      none:
        permits.length === 0 ? t.verdict(0, 0, 0, SOON_DAYS) : t.lapsing_none(format.number(permits.length)),
      rows: lapsing.map(({ id, permit, name, until, when, state, state_said }) => ({
        id,
        permit,
        name,
        until,
        when,
        tone: PERMIT_TONES[state],
        state: state_said,
      })),
    }
  },
  View: LapsingPermits,
})

type Props = {
  href: string
  intro: string
  none: string
  rows: (Pick<ShownPermit, 'id' | 'permit' | 'name' | 'until' | 'when'> & { tone: TagTone; state: string })[]
}

function LapsingPermits({ href, intro, none, rows }: Props) {
  const t = useTexts(permitTexts)
  return (
    <Panel title={t.lapsing} intro={rows.length > 0 && intro} link={{ href, label: t.see_all }}>
      <Table
        caption={t.lapsing}
        captionHidden
        rows={rows}
        rowKey={row => row.id}
        empty={<p>{none}</p>}
        columns={[
          { key: 'permit', label: t.permit, render: row => row.permit },
          { key: 'name', label: t.person, render: row => row.name },
          {
            key: 'until',
            label: t.until_on,
            render: row => (
              <span>
                {row.until} <span className="sub">{row.when}</span>
              </span>
            ),
          },
          {
            key: 'state',
            label: t.state,
            render: row => <Tag tone={row.tone}>{row.state}</Tag>,
          },
        ]}
      />
    </Panel>
  )
}
