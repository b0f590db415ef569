import type { ReactNode } from 'react'
import { ButtonLink } from '../../ui/button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Pairs } from '../../ui/pairs.tsx'
import { Panel, Row, Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { planPeopleTexts } from '../messages/people.ts'
import type { CoverageShown } from './coverage-shown.ts'
import type { PeopleShown } from './people-shown.ts'

/** What a room above shows of each person, and below the table what it rests on. */
export type Beside = { label: string; of: (who: string) => ReactNode; below: string }

/** Who a measure is for. */
export function PeoplePanel({ choose, people, left, beside }: PeopleShown & { beside: Beside }) {
  const t = useTexts(planPeopleTexts)
  return (
    <Panel title={t.who}>
      <Stack>
        <Table
          caption={t.who}
          captionHidden
          rows={people}
          rowKey={one => one.who}
          empty={<p className="secondary">{t.who_none}</p>}
          columns={[
            { key: 'name', label: t.name, render: one => one.name },
            { key: 'title', label: t.role, phone: 'below', render: one => one.title || null },
            {
              key: 'level',
              label: t.level_now,
              phone: 'corner',
              named: true,
              render: one => one.now ?? t.level_none,
            },
            { key: 'beside', label: beside.label, phone: 'side', render: one => beside.of(one.who) },
          ]}
        />
        {people.length > 0 && <p className="small secondary">{beside.below}</p>}
        {left && <p className="secondary">{left}</p>}
        <Row>
          <ButtonLink kind="second" href={choose}>
            {t.choose}
          </ButtonLink>
        </Row>
      </Stack>
    </Panel>
  )
}

/** Whom the plan reaches, and who has nothing yet. */
export function CoveragePanels({ coverage, is_shut }: CoverageShown) {
  const t = useTexts(planPeopleTexts)
  if (is_shut)
    return (
      <Notice title={t.shut}>
        {t.shut_why} <a href={is_shut}>{t.note_ground}</a>
      </Notice>
    )
  if (!coverage) return null
  return (
    <>
      <Panel title={t.effect} intro={t.effect_intro}>
        <ul>
          {coverage.groups.map(group => (
            <li key={group.code}>
              <strong>{group.name}</strong>: {group.now}
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t.without}>
        <Stack>
          <p>{coverage.without}</p>
          {coverage.names.length > 0 && (
            <Pairs start pairs={coverage.names.map(one => ({ label: one.group, value: one.names }))} />
          )}
        </Stack>
      </Panel>
    </>
  )
}
