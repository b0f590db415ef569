import type { Spoken } from '../../../foundation/text.ts'
import { Button } from '../../../ui/button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Row } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import type { DemonstrationUser } from '../../account/queries.ts'
import { accessTexts } from '../../messages.ts'
import { userTexts } from '../../users/messages.ts'

export type RoleGroup = { role: string; people: { user_id: string; name: string; place: string }[] }

/** The users of a demonstration under their roles, the strongest first. */
export function groupedByRole(users: DemonstrationUser[], t: Spoken<typeof accessTexts>): RoleGroup[] {
  const isOne = new Set(users.flatMap(user => user.programme ?? [])).size <= 1
  const placeOf = ({ place, programme }: DemonstrationUser) =>
    [place, isOne ? null : programme].filter(Boolean).join(', ')
  return [...Map.groupBy(users, user => user.role)].map(([role, people]) => ({
    role: t[`role_${role}`],
    people: people.map(user => ({ user_id: user.user_id, name: user.name, place: placeOf(user) })),
  }))
}

/** "Logga in som …": a button for each user. Only a demonstration has it. */
export function DemonstrationList({ groups, till }: { groups: RoleGroup[]; till: string }) {
  const t = useTexts(accessTexts)
  const words = useTexts(userTexts)
  return (
    <Panel title={t.sign_in_as} intro={t.sign_in_as_intro} id="demonstration">
      <Table
        caption={t.sign_in_as}
        captionHidden
        cards={false}
        rows={groups}
        rowKey={group => group.role}
        columns={[
          { key: 'role', label: words.role, render: group => group.role },
          {
            key: 'people',
            label: words.person,
            render: group => <People people={group.people} till={till} />,
          },
        ]}
      />
    </Panel>
  )
}

function People({ people, till }: { people: RoleGroup['people']; till: string }) {
  return (
    <Row>
      {people.map(({ user_id, name, place }) => (
        <form method="post" key={`${user_id} ${place}`}>
          <input type="hidden" name="intent" value="demonstration" />
          <input type="hidden" name="till" value={till} />
          <input type="hidden" name="user_id" value={user_id} />
          <Button kind="quiet" size="small">
            {place ? `${name}, ${place}` : name}
          </Button>
        </form>
      ))}
    </Row>
  )
}
