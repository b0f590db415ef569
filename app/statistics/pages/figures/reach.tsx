import { useTexts } from '../../../ui/language.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { figureTexts } from '../../messages/figures.ts'
import type { FiguresPage } from '../../queries/figures-page.ts'
import { type ShownPeople, shownReach, shownReachedOf } from '../../rules/figures-shown.ts'
import { countText } from '../../rules/spoken-figures.ts'
import { Count } from './dimensions.tsx'
import type { FigureSpeech } from './speech.ts'

/** The same persons in the list of those behind a figure. */
const BASE: Record<string, string> = {
  all: '',
  women_kollektiv: 'sex=woman&category=kollektiv',
  men_kollektiv: 'sex=man&category=kollektiv',
  women_tjansteman: 'sex=woman&category=tjansteman',
  men_tjansteman: 'sex=man&category=tjansteman',
}

/** Focus groups first, then the groups that companies tell the size of. */
export function reachShown(
  figures: Pick<FiguresPage, 'reach' | 'focus' | 'groups' | 'bySex'>,
  shown: ShownPeople,
  speech: FigureSpeech,
) {
  const { reach, groups } = figures
  const { t, format, at, limit, sees_all, may_read_people } = speech
  const limited = sees_all ? null : limit
  const rows = reach.map(one => {
    const group = groups.find(each => each.code === one.code)
    const count = shownReachedOf(one.code, figures, shown, limited)
    const { participants, base, percent, is_base_wider } = shownReach(one, count, limited)
    const share = percent === null ? null : format.percent(percent, limited === null ? 1 : 0)
    return {
      key: one.code,
      name: one.name ?? t[`base_${one.code as 'all'}`],
      is_focus: !!group,
      participants: {
        text: countText(count, limit, t, format),
        href:
          may_read_people && count !== 0
            ? `${at('siffror', 'deltagare')}?${group ? `focus=${one.code}` : BASE[one.code]}`
            : null,
      },
      at_base:
        participants === null
          ? null
          : {
              text: countText(participants, limit, t, format),
              href:
                may_read_people && sees_all && participants !== 0
                  ? `${at('siffror', 'deltagare')}?base=yes&${group ? `focus=${one.code}` : BASE[one.code]}`
                  : null,
            },
      base: base === null ? null : format.number(base),
      share: base === null ? t.no_base : share && is_base_wider ? t.at_least(share) : share,
    }
  })
  return [...rows.filter(row => row.is_focus), ...rows.filter(row => !row.is_focus)]
}

type Row = ReturnType<typeof reachShown>[number]

export function Reach({ rows }: { rows: Row[] }) {
  const t = useTexts(figureTexts)
  return (
    <Panel id="rackvidd" title={t.reach} intro={t.reach_intro}>
      <Stack gap="tight">
        <Table
          caption={t.reach}
          captionHidden
          rows={rows}
          rowKey={row => row.key}
          columns={[
            { key: 'group', label: t.group, render: row => row.name },
            {
              key: 'participants',
              label: t.participants,
              numeric: true,
              render: row => <Count count={row.participants} />,
            },
            {
              key: 'at_base',
              label: t.at_base_companies,
              numeric: true,
              render: row => row.at_base && <Count count={row.at_base} />,
            },
            { key: 'base', label: t.of_base, numeric: true, render: row => row.base },
            { key: 'share', label: t.reached, numeric: true, render: row => row.share },
          ]}
        />
        <p className="small secondary">{t.base_wider}</p>
      </Stack>
    </Panel>
  )
}
