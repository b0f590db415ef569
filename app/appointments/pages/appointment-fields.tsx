import type { Invalid } from '../../foundation/form.ts'
import type { Spoken } from '../../foundation/text.ts'
import { Button } from '../../ui/button.tsx'
import { type Choice, Choices } from '../../ui/choices.tsx'
import { Field, type Option } from '../../ui/field.tsx'
import { type Compared, filling, type Saved } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Row } from '../../ui/panel.tsx'
import { appointmentTexts } from '../messages.ts'
import { APPOINTMENT_KINDS } from '../rules/appointment.ts'

type FieldsShown = {
  is_new: boolean
  saved: Saved
  company: string | null
  companies: Option[]
  users: Choice[]
  contacts: Choice[]
}

export function AppointmentFields({ shown, back }: { shown: FieldsShown; back?: Invalid }) {
  const t = useTexts(appointmentTexts)
  const field = filling(shown.saved, back)
  const chosen = (back?.typed.guests ?? shown.saved.guests ?? '').split(',')
  return (
    <>
      {shown.is_new ? (
        <>
          <Field
            type="select"
            label={t.company}
            hint={t.company_hint}
            options={[{ value: '', label: t.company_none }, ...shown.companies]}
            {...field('company_id')}
          />
          <Row>
            {/* The same field, asked as an address: the page comes back with the company's contacts. */}
            <Button kind="second" size="small" formMethod="get" formAction="" name="visa" value="kontakter">
              {t.choose_company}
            </Button>
          </Row>
        </>
      ) : (
        <p>
          {t.company}: {shown.company ?? t.no_company}
        </p>
      )}
      <Field
        type="select"
        label={t.kind}
        options={APPOINTMENT_KINDS.map(value => ({ value, label: t[`kind_${value}`] }))}
        {...field('kind')}
      />
      <Field label={t.title} hint={t.title_hint} {...field('title')} />
      <Field type="date" label={t.held_on} width="m" {...field('held_on')} />
      <Field type="time" label={t.starts_at} width="s" {...field('starts_at')} />
      <Field type="time" label={t.ends_at} width="s" {...field('ends_at')} />
      <Field label={t.place} optional {...field('place')} />
      {shown.contacts.length > 0 && (
        <Choices
          type="checkbox"
          name="guests"
          id="contacts"
          legend={t.guests_company}
          options={shown.contacts}
          chosen={chosen}
        />
      )}
      <Choices
        type="checkbox"
        name="guests"
        legend={t.guests_programme}
        options={shown.users}
        chosen={chosen}
        error={back?.errors.guests}
      />
    </>
  )
}

export const comparedFields = (t: Spoken<typeof appointmentTexts>): Compared[] => [
  { name: 'kind', label: t.kind },
  { name: 'title', label: t.title },
  { name: 'held_on', label: t.held_on },
  { name: 'starts_at', label: t.starts_at },
  { name: 'ends_at', label: t.ends_at },
  { name: 'place', label: t.place },
  { name: 'guests', label: t.guests },
]
