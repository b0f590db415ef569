import { organisationNumber } from '../../companies/rules/organisation-number.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { isLocalDate } from '../../foundation/dates.ts'
import { answersOf, formOf, type ValueOf } from '../../foundation/described-form.ts'
import {
  choiceField,
  choicesField,
  dayField,
  optionalIdField,
  optionalPhoneField,
  optionalTextField,
  textField,
  tickField,
} from '../../foundation/fields.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { dayBecause } from '../../programmes/rules/unlikely-day.ts'
import { WANTS } from '../../referrals/rules/tip.ts'
import { tipTexts } from '../messages/tips.ts'
import { visitTexts } from '../messages/visits.ts'

/** As much as is said about one visit; the column has no bound of its own. */
const LONG = 4000

const p = tipTexts

/** What an officer writes about a company that wants to come along. The errors are codes. */
export const referForm = formOf({
  company: {
    reads: textField('company-missing'),
    label: p.company,
    hint: p.company_hint,
    list: 'companies',
    autoComplete: 'off',
    required: true,
  },
  municipality_code: {
    reads: optionalTextField(4),
    label: p.municipality,
    type: 'select',
    options: 'municipalities',
    none: p.choose_municipality,
  },
  outside_because: { reads: optionalTextField(500), label: p.outside_because, hint: p.outside_hint },
  contact_name: {
    reads: optionalTextField(200),
    label: p.contact_name,
    autoComplete: 'off',
    optional: true,
  },
  contact_phone: {
    reads: optionalPhoneField,
    label: p.contact_phone,
    type: 'tel',
    autoComplete: 'off',
    optional: true,
  },
  wants: {
    reads: choicesField(WANTS),
    label: p.wants,
    type: 'checkboxes',
    options: answersOf(WANTS, want => p[`want_${want}`]),
    inline: true,
    optional: true,
  },
  why: { reads: optionalTextField(LONG), label: p.why, hint: p.why_hint, type: 'textarea', optional: true },
  may_call: { reads: tickField, label: p.may_call, type: 'checkbox' },
  /** Chosen among what the register suggested. */
  company_id: { reads: optionalIdField, label: p.suggested },
})
export type ReferForm = ValueOf<typeof referForm>

const VISIT_KINDS = ['visit', 'call', 'workshop', 'follow_up', 'meeting'] as const
export type VisitKind = (typeof VISIT_KINDS)[number]

const optionalDay = optionalTextField(10)
  .refine(text => text === '' || isLocalDate(text), { error: 'not-a-day' })
  .transform(text => text || null)

const t = visitTexts

const visitFacts = {
  kind: {
    reads: choiceField(VISIT_KINDS, 'kind-missing'),
    label: t.kind,
    type: 'radio',
    inline: true,
    options: answersOf(VISIT_KINDS, kind => t[`kind_${kind}`]),
  },
  held_on: { reads: dayField('not-a-day'), label: t.held_on, type: 'date', width: 'm', required: true },
  day_because: dayBecause,
  met: { reads: optionalTextField(300), label: t.met, autoComplete: 'off', optional: true },
  note: {
    reads: optionalTextField(LONG),
    label: t.note,
    hint: t.note_hint,
    type: 'textarea',
    optional: true,
  },
  /** Someone who was trained has taught colleagues, and the one who notes it vouches for that. */
  confirms_spreading: {
    reads: tickField,
    label: t.confirms_spreading,
    hint: t.confirms_hint,
    type: 'checkbox',
  },
  next_step: { reads: optionalTextField(300), label: t.next_step, autoComplete: 'off', optional: true },
  next_on: { reads: optionalDay, label: t.next_on, type: 'date', width: 'm', optional: true },
} as const

/** A visit at a company that the address names. */
export const visitForm = formOf(visitFacts)
/** A visit at a company that is written by name, as on the phone; with its id where it was noted on its own page. */
export const visitAtForm = formOf({
  company: {
    reads: textField('company-missing'),
    label: t.company,
    list: 'visited',
    autoComplete: 'off',
    required: true,
  },
  company_id: { reads: optionalIdField, label: t.company },
  ...visitFacts,
})
export type VisitForm = ValueOf<typeof visitForm>

/** Why the visit cannot be kept as it is told, or null. */
export function visitRefusal(
  visit: Pick<VisitForm, 'held_on' | 'next_step' | 'next_on'>,
  today: LocalDate,
): Refusal | null {
  if (visit.held_on > today) return refuse('day-to-come', { field: 'held_on' })
  if (visit.next_on && visit.next_step === '') return refuse('next-step-missing', { field: 'next_step' })
  if (visit.next_on && visit.next_on < visit.held_on) return refuse('next-before-visit', { field: 'next_on' })
  return null
}

/**
 * "Norrvidinge Gjuteri AB 556677-8899, Eslöv" as name and number; either may be missing. Ten digits that are no organisation
 * number are kept as the number, so that the one who typed them is told.
 */
export function companyTyped(text: string): { organisation_number: string; name: string } {
  const found = /(?:16)?\d{6}[\s\p{Pd}−]?\d{4}(?!\d)/u.exec(text)
  const digits = found?.[0] ?? (/^[\d\s\p{Pd}−]+$/u.test(text.trim()) ? text.trim() : '')
  const name = text
    .replace(digits, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,·(]+|[\s,·(]+$/g, '')
    .replace(/\s*\(\)$/, '')
  return { organisation_number: digits && (organisationNumber(digits) ?? digits), name }
}
