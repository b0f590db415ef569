import { organisationNumber } from '../../companies/rules/organisation-number.ts'
import { optionalOrganisationNumberField } from '../../companies/rules/organisation-number-field.ts'
import { isLocalDate } from '../../foundation/dates.ts'
import { formOf } from '../../foundation/described-form.ts'
import {
  countField,
  idField,
  idsField,
  kronorField,
  kronorToType,
  optionalCountField,
  optionalIdField,
  optionalTextField,
  textField,
  tickField,
} from '../../foundation/fields.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import { occasionLifeTexts } from '../messages/occasion-life.ts'
import { courseTexts } from '../messages.ts'
import { isPossible } from './session-length.ts'
import type { TypedSession, Where } from './sessions.ts'

/** The forms of occasions and providers. The errors are codes; their sentences are in the room's messages. */

const t = courseTexts
const l = occasionLifeTexts

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
  least_seats: {
    reads: optionalCountField('not-seats', { most: 10_000 }),
    types: (count: number) => (count > 0 ? String(count) : ''),
    label: l.least_seats,
    hint: l.least_seats_hint,
    width: 's',
    inputMode: 'numeric',
    optional: true,
  },
  decided_by: {
    reads: optionalTextField(10).refine(day => day === '' || isLocalDate(day), { error: 'not-a-day' }),
    label: l.decided_by,
    hint: l.decided_by_hint,
    type: 'date',
    width: 'm',
    optional: true,
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
  company_ids: {
    reads: idsField('company-missing'),
    label: l.companies,
    hint: l.companies_hint,
    type: 'checkboxes',
    options: 'companies',
    optional: true,
  },
  save_anyway: {
    reads: tickField,
    label: l.save_anyway,
    hint: l.save_anyway_hint,
    type: 'checkbox',
    whenAsked: true,
  },
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

const isTyped = (at: (field: string) => string, row: string) =>
  ['held_on', 'starts_at', 'ends_at'].some(part => at(`${row}_${part}`) !== '')

/** In which rows sessions were typed, in the order in which `sessionsIn` gives them. */
export const sessionRows = (typed: Typed): number[] =>
  Array.from({ length: MOST_ROWS }, (_, at) => at + 1).filter(nth =>
    isTyped(field => (typed[field] ?? '').trim(), `session_${nth}`),
  )

/** The sessions that were typed; empty rows are left out. */
export function sessionsIn(typed: Typed): TypedSession[] | Refusal {
  const at = (field: string) => (typed[field] ?? '').trim()
  const sessions: TypedSession[] = []
  for (let nth = 1; nth <= MOST_ROWS; nth += 1) {
    const row = `session_${nth}`
    const [held_on, place, id] = [at(`${row}_held_on`), at(`${row}_place`), at(`${row}_id`)]
    const [starts_at, ends_at] = [timeTyped(at(`${row}_starts_at`)), timeTyped(at(`${row}_ends_at`))]
    if (!isTyped(at, row)) continue
    if (!isLocalDate(held_on)) return refuse('session-day-missing', { field: `${row}_held_on` })
    if (!starts_at) return refuse('session-time-missing', { field: `${row}_starts_at` })
    if (!ends_at) return refuse('session-time-missing', { field: `${row}_ends_at` })
    if (!isPossible({ held_on, starts_at, ends_at }))
      return refuse('session-ends-first', { field: `${row}_ends_at` })
    const where = whereIn(row, at)
    if (isRefusal(where)) return where
    sessions.push({
      id: /^[1-9]\d{0,8}$/.test(id) ? Number(id) : null,
      held_on,
      starts_at,
      ends_at,
      place: place.slice(0, 200),
      ...where,
    })
  }
  return sessions
}

const words = optionalTextField(200)

/** Where a session is held more exactly, and with whom; a personal number is told of nobody there, and a link is a safe one. */
function whereIn(row: string, at: (field: string) => string): Where | Refusal {
  for (const part of ['address', 'room', 'place'] as const) {
    const read = words.safeParse(at(`${row}_${part}`))
    if (!read.success) return refuse(read.error.issues[0]!.message, { field: `${row}_${part}` })
  }
  const link = at(`${row}_link`)
  if (link !== '' && !(URL.canParse(link) && link.startsWith('https://') && link.length <= 500))
    return refuse('link-not-safe', { field: `${row}_link` })
  return {
    address: at(`${row}_address`),
    room: at(`${row}_room`),
    trainer_id: at(`${row}_trainer_id`) || null,
    link,
  }
}

/** "8.30", "08:30" or "8" as HH:MM; null when it is no time of the day. */
export function timeTyped(text: string): string | null {
  const found = text.match(/^(\d{1,2})(?:[.:](\d{2}))?(?::\d{2})?$/)
  const [hour, minute] = [Number(found?.[1] ?? 24), Number(found?.[2] ?? 0)]
  return found && hour < 24 && minute < 60
    ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    : null
}
