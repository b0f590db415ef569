import type { Invalid } from '../../foundation/form.ts'
import { Button } from '../../ui/button.tsx'
import { type Choice, Choices } from '../../ui/choices.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import type { Saved } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Row } from '../../ui/panel.tsx'
import { appointmentTexts } from '../messages.ts'
import { appointmentForm } from '../rules/appointment.ts'

type FieldsShown = {
  is_new: boolean
  saved: Saved
  company: string | null
  unmeant: string | null
  choices: { guests: Choice[] }
  users: Choice[]
  contacts: Choice[]
}

export function AppointmentFields({ shown, back }: { shown: FieldsShown; back?: Invalid }) {
  const t = useTexts(appointmentTexts)
  const { field, fields } = useFields(appointmentForm, shown, back)
  const chosen = (back?.typed.guests ?? shown.saved.guests ?? '').split(',')
  return (
    <>
      {shown.is_new ? (
        <>
          {field('company', shown.unmeant && !back ? { error: shown.unmeant } : {})}
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
      {fields('kind', 'title', 'held_on', 'starts_at', 'ends_at', 'place')}
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
