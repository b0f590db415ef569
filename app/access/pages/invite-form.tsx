import type { Typed } from '../../foundation/form.ts'
import { Button } from '../../ui/button.tsx'
import { Field, type Option } from '../../ui/field.tsx'
import { type Errors, Form } from '../../ui/form.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { accessTexts } from '../messages.ts'
import { userTexts } from '../user-messages.ts'
import type { PlaceChoice } from '../user-queries.ts'

export type InviteChoices = { roles: Option[]; places: (Option & { kind: PlaceChoice['kind'] })[] }

type Props = { once: string; choices: InviteChoices; errors: Errors; typed: Typed }

/** Whom to invite and to what. Some roles need one thing more, and the hint says which. */
export function InviteForm({ once, choices, errors, typed }: Props) {
  const t = useTexts(userTexts)
  const own = useTexts(accessTexts)
  const language = useLanguage()
  const place = (kind: PlaceChoice['kind'], label: string, hint: string) => {
    const name = `${kind}_id` as const
    const options = choices.places.filter(choice => choice.kind === kind)
    if (options.length === 0 && !errors[name]) return null
    return (
      <Field
        type="select"
        name={name}
        label={label}
        hint={hint}
        optional
        options={[{ value: '', label: t.none }, ...options]}
        defaultValue={typed[name]}
        error={errors[name]}
      />
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
      {place('company', t.company, t.company_hint)}
      {place('provider', t.provider, t.provider_hint)}
      {place('partner', t.partner, t.partner_hint)}
      <Field
        type="date"
        name="until_on"
        label={t.until_on}
        hint={t.until_hint}
        optional
        width="m"
        defaultValue={typed.until_on}
        error={errors.until_on}
      />
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
