import type { Invalid } from '../../foundation/form.ts'
import { Button } from '../../ui/button.tsx'
import { CellField } from '../../ui/cell-field.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { Form } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Panel, Row, Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { shiftTexts } from '../messages.ts'
import { AS_SAID, membersForm } from '../rules/forms.ts'
import type { MemberShown } from './members-shown.ts'

type Props = {
  members: readonly MemberShown[]
  teams: readonly { id: number; name: string }[]
  saved: Record<string, string>
  once: string
  back: Invalid | undefined
}

/** Everyone who works there with a team to choose, and from which day it holds. */
export function Members({ members, teams, saved, once, back }: Props) {
  const t = useTexts(shiftTexts)
  const { field } = useFields(membersForm, { saved }, back)
  return (
    <Panel title={t.members} intro={t.members_how}>
      <Form once={once} intent="members" guard>
        <Stack>
          {field('from_on')}
          {field('also_said')}
          <Table
            caption={t.members}
            captionHidden
            rows={members}
            rowKey={row => row.id}
            empty={<p className="secondary">{t.nobody}</p>}
            columns={[
              {
                key: 'name',
                label: t.people,
                render: row => (
                  <>
                    {row.name} {row.note && <span className="sub">{row.note}</span>}
                    <input
                      type="hidden"
                      name={`read_${row.id}`}
                      value={
                        back?.errors[`member_${row.id}`]
                          ? row.read
                          : (back?.typed[`read_${row.id}`] ?? row.read)
                      }
                    />
                  </>
                ),
              },
              {
                key: 'team',
                label: t.team,
                render: row => (
                  <CellField
                    type="select"
                    name={`member_${row.id}`}
                    label={`${t.team}: ${row.name}`}
                    defaultValue={back?.typed[`member_${row.id}`] ?? row.chosen}
                    error={back?.errors[`member_${row.id}`]}
                    options={[
                      ...(row.is_said ? [{ value: AS_SAID, label: t.as_said }] : []),
                      { value: '', label: t.unknown_team },
                      ...teams.map(team => ({ value: String(team.id), label: team.name })),
                    ]}
                  />
                ),
              },
            ]}
          />
          <Row>
            <Button>{t.save_members}</Button>
          </Row>
        </Stack>
      </Form>
    </Panel>
  )
}
