import { ButtonLink } from '../../../ui/button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { figureTexts } from '../../messages/figures.ts'
import { useBasisColumns } from './basis.tsx'
import type { Frame, ToShow } from './part.ts'
import { spokenBasis, spokenGroup } from './spoken.ts'

export const groupsShown = ({ whole, today, format, say }: ToShow) => ({
  groups: whole.focus_groups.map(group => ({
    id: group.id,
    name: `${group.code.toUpperCase()}. ${group.name}`,
    who: spokenGroup(group, say),
    ...spokenBasis(group, [], today, format),
  })),
})

export function GroupsPart({ base, may_edit, groups }: Frame & ReturnType<typeof groupsShown>) {
  const t = useTexts(figureTexts)
  const basisColumns = useBasisColumns<(typeof groups)[number]>()
  return (
    <Panel title={t.groups} intro={t.groups_lede}>
      <Stack>
        <Table
          caption={t.groups}
          captionHidden
          rows={groups}
          rowKey={row => row.id}
          columns={[
            {
              key: 'name',
              label: t.group,
              render: row => (
                <>{may_edit ? <a href={`${base}/fokusgrupper/${row.id}`}>{row.name}</a> : row.name}</>
              ),
            },
            { key: 'who', label: t.who_counts, render: row => row.who },
            ...basisColumns,
          ]}
        />
        {may_edit && (
          <ButtonLink kind="second" icon="plus" href={`${base}/fokusgrupper/ny`}>
            {t.add_group}
          </ButtonLink>
        )}
      </Stack>
    </Panel>
  )
}
