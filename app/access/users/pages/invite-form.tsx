import type { ReactNode } from 'react'
import type { Invalid } from '../../../foundation/form.ts'
import { Button } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import type { Option } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import type { Role } from '../../visitor.ts'
import { userTexts } from '../messages.ts'
import type { PlaceChoice } from '../queries.ts'
import { inviteForm } from './invite-fields.ts'

export type InviteChoices = { roles: Option[]; places: (Option & { kind: PlaceChoice['kind'] })[] }

type Props = { once: string; choices: InviteChoices; back?: Invalid }

/** Whom to invite and to what. Some roles need one thing more: its field shows once the role is chosen. */
export function InviteForm({ once, choices: { roles, places }, back }: Props) {
  const t = useTexts(userTexts)
  const language = useLanguage()
  const of = (kind: PlaceChoice['kind']) => places.filter(choice => choice.kind === kind)
  const choices = { roles, providers: of('provider'), partners: of('partner') }
  const { field, fields } = useFields(inviteForm, { saved: { language }, choices }, back)
  const place = (kind: 'provider' | 'partner', role: Role) => {
    const name = `${kind}_id` as const
    return of(kind).length === 0 && !back?.errors[name] ? null : <OnlyFor who={role}>{field(name)}</OnlyFor>
  }
  return (
    <Form once={once} intent="invite" guard>
      {fields('email', 'name', 'role')}
      <OnlyFor who="company">{field('company')}</OnlyFor>
      {place('provider', 'provider')}
      {place('partner', 'process_leader')}
      <OnlyFor who="auditor">{field('until_on')}</OnlyFor>
      {field('language')}
      <div className="row">
        <Button icon="mail">{t.invite}</Button>
      </div>
    </Form>
  )
}

const OnlyFor = ({ who, children }: { who: Role; children: ReactNode }) => (
  <div data-only-for={who}>{children}</div>
)
