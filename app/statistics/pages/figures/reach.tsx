import { useTexts } from '../../../ui/language.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { figureTexts } from '../../messages/figures.ts'
import type { FiguresPage } from '../../queries/figures-page.ts'
import { type Dimension, type Everyone, shownReach, shownWithin } from '../../rules/figures-shown.ts'
import { countText } from '../../rules/spoken-figures.ts'
import type { Shown } from '../../rules/suppression.ts'
import { Count } from './dimensions.tsx'
import type { FigureSpeech } from './speech.ts'

type Facts = Pick<FiguresPage, 'reach' | 'focus' | 'groups' | 'bySex'> & {
  everyone: Everyone
  dimensions: readonly Dimension[]
}

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
  { reach, focus, groups, bySex, everyone, dimensions }: Facts,
  speech: FigureSpeech,
) {
  const { t, format, at, limit, sees_all, may_read_people } = speech
  const limited = sees_all ? null : limit
  const rows = reach.map(one => {
    const { participants, base, percent, is_base_wider } = shownReach(one, limited)
    const group = groups.find(each => each.code === one.code)
    const count = group
      ? shownWithin(
          focus.find(each => each.code === one.code)?.participants ?? 0,
          widerThan(group, bySex, dimensions),
          limited,
        )
      : shownInTables(one.code, everyone, dimensions)
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

/** A base group is a cell of the table of categories, or everyone. */
function shownInTables(code: string, everyone: Everyone, dimensions: readonly Dimension[]): Shown {
  if (code === 'all') return everyone.all
  const [sex, category] = code.split('_')
  const part = dimensions.find(one => one.dimension === 'category')?.parts.find(one => one.value === category)
  return part?.[sex as 'women' | 'men'] ?? 0
}

/** The participants of the group's sex and category, all of whom are in the tables above. */
function widerThan(
  { sex, category }: FiguresPage['groups'][number],
  bySex: FiguresPage['bySex'],
  dimensions: readonly Dimension[],
): { count: number; shown: Shown } {
  const own = bySex.filter(
    row => row.dimension === 'category' && (category === null || row.value === category),
  )
  const count = own.reduce(
    (sum, row) => sum + (sex === 'man' ? 0 : row.women) + (sex === 'woman' ? 0 : row.men),
    0,
  )
  const part = dimensions.find(one => one.dimension === 'category')?.parts.find(one => one.value === category)
  if (!part) return { count, shown: count }
  return { count, shown: sex === 'woman' ? part.women : sex === 'man' ? part.men : part.all }
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
