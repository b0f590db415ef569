import { organisationNumber } from '../../companies/rules/organisation-number.ts'
import { optionalOrganisationNumberField } from '../../companies/rules/organisation-number-field.ts'
import { isLocalDate } from '../../foundation/dates.ts'
import { formOf } from '../../foundation/described-form.ts'
import {
  countField,
  idField,
  kronorField,
  kronorToType,
  optionalIdField,
  textField,
} from '../../foundation/fields.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { courseTexts } from '../messages.ts'
import { isPossible } from './session-length.ts'
import type { TypedSession } from './sessions.ts'

/** The forms of occasions and providers. The errors are codes; their sentences are in the room's messages. */

const t = courseTexts

/** The sessions of an occasion are one field: two who both move them choose whose hold. */
export const occasionForm = formOf({
  course_id: {
    reads: idField('course-missing'),
    label: t.title,
    type: 'select',
    options: 'courses',
    none: t.choose_course,
  },
  code: { reads: textField('code-missing', 40), label: t.code, hint: t.code_hint, width: 'm' },
  provider_id: {
    reads: optionalIdField,
    label: t.provider,
    type: 'select',
    options: 'providers',
    none: t.no_provider,
  },
  seats: {
    reads: countField('not-seats', { most: 10_000 }),
    label: t.seats,
    hint: t.seats_hint,
    width: 's',
    inputMode: 'numeric',
  },
  cost: {
    reads: kronorField('not-kronor').transform(ore => ore!),
    types: kronorToType,
    label: t.cost,
    hint: t.cost_hint,
    width: 'm',
    unit: 'kr',
    inputMode: 'decimal',
  },
  sessions: { under: /^session_\d+_/, label: t.sessions },
})

export const providerForm = formOf({
  name: { reads: textField('name-missing', 200), label: t.provider_name },
  organisation_number: {
    reads: optionalOrganisationNumberField().transform(organisationNumber),
    label: t.organisation_number,
    width: 'm',
    optional: true,
  },
})

const MOST_ROWS = 80
type Typed = Readonly<Record<string, string | undefined>>

/** The sessions that were typed; empty rows are left out. */
export function sessionsIn(typed: Typed): TypedSession[] | Refusal {
  const at = (field: string) => (typed[field] ?? '').trim()
  const sessions: TypedSession[] = []
  for (let nth = 1; nth <= MOST_ROWS; nth += 1) {
    const row = `session_${nth}`
    const [held_on, place, id] = [at(`${row}_held_on`), at(`${row}_place`), at(`${row}_id`)]
    const [starts_at, ends_at] = [timeTyped(at(`${row}_starts_at`)), timeTyped(at(`${row}_ends_at`))]
    if (!held_on && !at(`${row}_starts_at`) && !at(`${row}_ends_at`)) continue
    if (!isLocalDate(held_on)) return refuse('session-day-missing', { field: `${row}_held_on` })
    if (!starts_at) return refuse('session-time-missing', { field: `${row}_starts_at` })
    if (!ends_at) return refuse('session-time-missing', { field: `${row}_ends_at` })
    if (!isPossible({ held_on, starts_at, ends_at }))
      return refuse('session-ends-first', { field: `${row}_ends_at` })
    sessions.push({
      id: /^[1-9]\d{0,8}$/.test(id) ? Number(id) : null,
      held_on,
      starts_at,
      ends_at,
      place: place.slice(0, 200),
    })
  }
  return sessions
}

/** "8.30", "08:30" or "8" as HH:MM; null when it is no time of the day. */
export function timeTyped(text: string): string | null {
  const found = text.match(/^(\d{1,2})(?:[.:](\d{2}))?(?::\d{2})?$/)
  const [hour, minute] = [Number(found?.[1] ?? 24), Number(found?.[2] ?? 0)]
  return found && hour < 24 && minute < 60
    ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    : null
}
