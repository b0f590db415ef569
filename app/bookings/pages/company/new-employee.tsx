import type { Invalid } from '../../../foundation/form.ts'
import { newPersonForm } from '../../../people/rules/new-person-form.ts'
import { Button } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Row, Stack } from '../../../ui/panel.tsx'
import { bookingTexts } from '../../messages.ts'

/** What the form asks of somebody who is not entered yet. */
const NAMES = [
  'number',
  'given_name',
  'family_name',
  'email',
  'mobile',
  'education',
  'title',
  'category',
  'is_unqualified',
  'trained',
  'last_training_year',
  'team',
  'shift',
  'starts_on',
] as const

/** Somebody new, entered and booked in one go with those who are ticked. Open where something has been typed. */
export function NewEmployee({ back }: { back: Invalid | undefined }) {
  const t = useTexts(bookingTexts)
  const { fields } = useFields(newPersonForm, { saved: {} }, back)
  const is_open = back !== undefined && NAMES.some(name => back.typed[name] || back.errors[name])
  return (
    <details open={is_open}>
      <summary>{t.new_employee}</summary>
      <Stack>
        <p className="secondary">{t.new_employee_what}</p>
        {fields(...NAMES)}
        <Row>
          <Button kind="second" name="does" value="add">
            {t.add_and_book}
          </Button>
        </Row>
      </Stack>
    </details>
  )
}
