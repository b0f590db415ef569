import type { roleTexts } from '../../access/role-messages.ts'
import type { Invalid } from '../../foundation/form.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { contactTexts } from '../../people/messages/contacts.ts'
import { Button } from '../../ui/button.tsx'
import { Choices } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Pairs } from '../../ui/pairs.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { appointmentTexts } from '../messages.ts'
import type { GuestFacts } from '../queries/appointments.ts'
import { isGuestAnswer } from '../rules/calendar-answer.ts'

type Words = {
  t: Spoken<typeof appointmentTexts>
  roles: Spoken<typeof roleTexts>
  functions: Spoken<typeof contactTexts>
  /** Whether the reader may know who it is. */
  names: boolean
}

/** A guest as the page shows them: what they are, and the name for those who may know. */
export function guestShown(guest: GuestFacts, { t, roles, functions, names }: Words) {
  const held = guest.roles?.[0]
  const what = guest.function ? functions[guest.function] : held ? roles[`role_${held}`] : t.hidden_guest
  return {
    id: guest.id,
    who: names && guest.name ? guest.name : what,
    what: guest.has_address ? what : `${what}, ${t.guest_without_address}`,
    attended: guest.attended,
    said: isGuestAnswer(guest.answer) ? t[`said_${guest.answer}`] : null,
    came: guest.attended === null ? t.came_unknown : guest.attended ? t.came_yes : t.came_no,
  }
}

type Guests = ReturnType<typeof guestShown>[]

export function GuestPanel({
  guests,
  may_note,
  back,
}: {
  guests: Guests
  may_note: boolean
  back?: Invalid
}) {
  const t = useTexts(appointmentTexts)
  if (guests.length === 0)
    return (
      <Panel title={t.guests}>
        <p className="secondary">{t.guests_none}</p>
      </Panel>
    )
  const isNoted = guests.some(guest => guest.attended !== null)
  return (
    <Stack gap="wide">
      <Panel title={t.guests}>
        <Pairs
          start
          pairs={guests.map(({ who, what, said, came }) => ({
            label: who,
            value: [what, isNoted ? came : said].filter(Boolean).join(', '),
          }))}
        />
      </Panel>
      {may_note && (
        <Panel title={t.who_came} intro={t.who_came_intro}>
          <Form intent="came">
            <Choices
              type="checkbox"
              name="came"
              legend={t.who_came}
              legendHidden
              options={guests.map(({ id, who, what }) => ({ value: String(id), label: who, note: what }))}
              chosen={back ? [] : guests.filter(guest => guest.attended).map(guest => String(guest.id))}
              error={back?.errors.came}
            />
            <Button>{t.note_came}</Button>
          </Form>
        </Panel>
      )}
    </Stack>
  )
}
