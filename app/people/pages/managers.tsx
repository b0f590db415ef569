import type { ReactNode } from 'react'
import type { Tab } from '../../access/tabs.ts'
import type { CompanyFacts } from '../../companies/queries.ts'
import { Empty } from '../../ui/empty.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { managerTexts } from '../messages/managers.ts'
import { mayReadManagers } from '../policy.ts'
import type { ManagersShown } from './managers-shown.ts'

export const managersTab: Tab<CompanyFacts> = {
  path: 'chefer',
  may: mayReadManagers,
  label: ({ say }) => say(managerTexts).tab,
}

type Beside = {
  /** What a room above shows of each manager, under its own head; below the table what it is for. */
  beside?: { label: string; of: (contact_id: number) => ReactNode; below: ReactNode }
}

/** Who leads whom at a company, and who is led by nobody. */
export function Managers({ beside, ...d }: ManagersShown & Beside) {
  const t = useTexts(managerTexts)
  if (d.is_empty) return <Empty title={t.verdict_none}>{t.verdict_none_why}</Empty>
  return (
    <Stack gap="wide">
      <h2>{d.verdict}</h2>
      <Panel title={t.managers} link={d.add ? { href: d.add, label: t.add_manager } : undefined}>
        <Stack>
          <Table
            caption={t.managers}
            captionHidden
            rows={d.managers}
            rowKey={one => one.id}
            empty={<p className="secondary">{t.no_managers}</p>}
            columns={[
              { key: 'who', label: t.manager, render: one => one.who },
              { key: 'leads', label: t.leads, render: one => one.leads.join('; ') || t.leads_nobody },
              { key: 'people', label: t.people, numeric: true, render: one => one.people },
              ...(beside
                ? [
                    {
                      key: 'beside',
                      label: beside.label,
                      render: (one: ManagersShown['managers'][number]) => beside.of(one.id),
                    },
                  ]
                : []),
            ]}
          />
          {beside?.below}
        </Stack>
      </Panel>
      <Groups groups={d.groups} />
      {d.without.length > 0 && <Without without={d.without} count={d.count} />}
    </Stack>
  )
}

type GroupRow = ManagersShown['groups'][number]
type PersonRow = ManagersShown['without'][number]

function Groups({ groups }: { groups: GroupRow[] }) {
  const t = useTexts(managerTexts)
  return (
    <Panel title={t.groups}>
      <Stack>
        <Table
          caption={t.groups}
          captionHidden
          rows={groups}
          rowKey={group => group.key}
          empty={<p className="secondary">{t.no_groups}</p>}
          columns={[
            { key: 'group', label: t.group, render: group => group.name },
            { key: 'manager', label: t.manager, phone: 'below', render: group => group.manager },
            { key: 'people', label: t.people, numeric: true, render: group => group.people },
            {
              key: 'without',
              label: t.without,
              numeric: true,
              phone: 'corner',
              named: true,
              render: group => group.without,
            },
            ...useChoosing<GroupRow>(groups),
          ]}
        />
        <p className="small secondary">{t.groups_how}</p>
      </Stack>
    </Panel>
  )
}

function Without({ without, count }: { without: PersonRow[]; count: string | null }) {
  const t = useTexts(managerTexts)
  return (
    <Panel title={t.without_people}>
      <Table
        caption={t.without_people}
        captionHidden={count === null}
        count={count ?? undefined}
        rows={without}
        rowKey={one => one.id}
        columns={[
          { key: 'name', label: t.name, render: one => <a href={one.href}>{one.name}</a> },
          { key: 'group', label: t.group, phone: 'below', render: one => one.group },
          ...useChoosing<PersonRow>(without),
        ]}
      />
    </Panel>
  )
}

/** The way to choose, for whoever may. */
function useChoosing<Row extends { name: string; choose: string | null }>(rows: Row[]): Column<Row>[] {
  const t = useTexts(managerTexts)
  if (!rows.some(row => row.choose)) return []
  return [
    {
      key: 'choose',
      label: t.choose,
      phone: 'side',
      render: row =>
        row.choose && (
          <a href={row.choose} aria-label={t.choose_for(row.name)}>
            {t.choose}
          </a>
        ),
    },
  ]
}
