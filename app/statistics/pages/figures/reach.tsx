import type { focusGroupsOf } from '../../../programmes/queries.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { figureTexts } from '../../messages/figures.ts'
import type { FiguresPage } from '../../queries/figures-page.ts'
import { reachCounted, type ShownPeople } from '../../rules/figures-shown.ts'
import { countText, shareText } from '../../rules/spoken-figures.ts'
import { focusTold, type Told } from '../../rules/told.ts'
import { Count } from './dimensions.tsx'
import type { FigureSpeech } from './speech.ts'

type Row = {
  key: string
  name: string
  participants: { text: string; href: string | null }
  at_base: { text: string; href: string | null } | null
  base: string | null
  share: string | null
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
export function reachCountedShown(
  { reach, focus }: Pick<FiguresPage, 'reach' | 'focus'>,
  people: ShownPeople,
  { t, format, at, may_read_people }: FigureSpeech,
): { rows: Row[]; is_counted: boolean } {
  const rows = (asked: string) => (may_read_people ? `${at('siffror', 'deltagare')}?${asked}` : null)
  const shown = reach.map(one => {
    const group = focus.find(each => each.code === one.code)
    const asked = group ? `focus=${one.code}` : BASE[one.code]!
    const count = group ? group.participants : inBaseGroup(one.code, people)
    const { participants, base, percent } = reachCounted(one)
    const share = percent === null ? null : format.percent(percent, 1)
    return {
      is_focus: !!group,
      key: one.code,
      name: one.name ?? t[`base_${one.code as 'all'}`],
      participants: { text: format.number(count), href: count === 0 ? null : rows(asked) },
      at_base: {
        text: format.number(participants ?? 0),
        href: participants === 0 ? null : rows(`base=yes&${asked}`),
      },
      base: base === null ? null : format.number(base),
      share: base === null ? t.no_base : share && one.is_base_wider ? t.at_least(share) : share,
    }
  })
  const inOrder = [...shown.filter(row => row.is_focus), ...shown.filter(row => !row.is_focus)]
  return { rows: inOrder.map(({ is_focus: _, ...row }) => row), is_counted: true }
}

/** A base group is a cell of the table of categories, or everyone. */
function inBaseGroup(code: string, { everyone, dimensions }: ShownPeople): number {
  const [sex, category] = code.split('_')
  const part = dimensions.find(one => one.dimension === 'category')?.parts.find(one => one.value === category)
  const count = code === 'all' ? everyone.all : part?.[sex as 'women' | 'men']
  return typeof count === 'number' ? count : 0
}

/** The focus groups alone, as their reach was told: shares in whole percent, and no base beside them. */
export function reachTold(
  groups: Awaited<ReturnType<typeof focusGroupsOf>>,
  told: Told,
  { t, format, limit }: FigureSpeech,
): { rows: Row[]; is_counted: boolean } {
  const rows = groups.map(({ code, name, unqualified, years_without_training }) => {
    const { participants, whole } = focusTold(told, code)
    const share = shareText(whole, t, format)
    const is_base_wider = unqualified !== null || years_without_training !== null
    return {
      key: code,
      name,
      participants: { text: countText(participants, limit, t, format), href: null },
      at_base: null,
      base: null,
      share: whole.percent !== null && is_base_wider ? t.at_least(share) : share,
    }
  })
  return { rows, is_counted: false }
}

export function Reach({ rows, is_counted }: { rows: Row[]; is_counted: boolean }) {
  const t = useTexts(figureTexts)
  const counted = [
    {
      key: 'at_base',
      label: t.at_base_companies,
      numeric: true,
      render: (row: Row) => row.at_base && <Count count={row.at_base} />,
    },
    { key: 'base', label: t.of_base, numeric: true, render: (row: Row) => row.base },
  ]
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
            ...(is_counted ? counted : []),
            { key: 'share', label: t.reached, numeric: true, render: row => row.share },
          ]}
        />
        <p className="small secondary">{t.base_wider}</p>
      </Stack>
    </Panel>
  )
}
