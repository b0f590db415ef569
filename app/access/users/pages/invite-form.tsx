import type { Typed } from '../../../foundation/form.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, type Option } from '../../../ui/field.tsx'
import { type Errors, Form } from '../../../ui/form.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { accessTexts } from '../../messages.ts'
import type { Role } from '../../visitor.ts'
import { userTexts } from '../messages.ts'
import type { PlaceChoice } from '../queries.ts'

export type InviteChoices = { roles: Option[]; places: (Option & { kind: PlaceChoice['kind'] })[] }

type Props = { once: string; choices: InviteChoices; errors: Errors; typed: Typed }

/** Whom to invite and to what. Some roles need one thing more: its field shows once the role is chosen. */
export function InviteForm({ once, choices, errors, typed }: Props) {
  const t = useTexts(userTexts)
  const own = useTexts(accessTexts)
  const language = useLanguage()
  const place = (kind: PlaceChoice['kind'], role: Role, label: string, hint?: string) => {
    const name = `${kind}_id` as const
    const options = choices.places.filter(choice => choice.kind === kind)
    if (options.length === 0 && !errors[name]) return null
    return (
      <div data-only-for={role}>
        <Field
          type="select"
          name={name}
          label={label}
          hint={hint}
          optional={kind === 'partner'}
          options={[{ value: '', label: kind === 'partner' ? t.none : t.choose }, ...options]}
          defaultValue={typed[name]}
          error={errors[name]}
        />
      </div>
    )
  }
  return (
    <Form once={once} intent="invite" guard>
      <Field
        type="email"
        name="email"
        label={t.email}
        autoComplete="off"
        defaultValue={typed.email}
        error={errors.email}
        required
      />
      <Field
        name="name"
        label={t.name}
        optional
        autoComplete="off"
        defaultValue={typed.name}
        error={errors.name}
      />
      <Field
        type="select"
        name="role"
        label={t.role}
        defaultValue={typed.role ?? ''}
        error={errors.role}
        required
        options={[{ value: '', label: t.choose }, ...choices.roles]}
      />
      {place('company', 'company', t.company, t.company_hint)}
      {place('provider', 'provider', t.provider, t.provider_hint)}
      {place('partner', 'process_leader', t.partner, t.partner_hint)}
      <div data-only-for="auditor">
        <Field
          type="date"
          name="until_on"
          label={t.until_on}
          hint={t.until_hint}
          width="m"
          defaultValue={typed.until_on}
          error={errors.until_on}
        />
      </div>
      <Field
        type="select"
        name="language"
        label={t.mail_language}
        defaultValue={typed.language ?? language}
        options={[
          { value: 'sv', label: own.swedish },
          { value: 'en', label: own.english },
        ]}
      />
      <div className="row">
        <Button icon="mail">{t.invite}</Button>
      </div>
    </Form>
  )
}
