import { z } from 'zod'
import { organisationNumber } from '../../companies/rules/organisation-number.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { isLocalDate } from '../../foundation/dates.ts'
import {
  choiceField,
  dayField,
  optionalIdField,
  optionalTextField,
  textField,
  tickField,
  versionField,
} from '../../foundation/fields.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { WANTS } from '../../referrals/rules/tip.ts'

/** As much as is said about one visit; the column has no bound of its own. */
const LONG = 4000

const manyOf = <const T extends string>(choices: readonly T[]) =>
  z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform(given => choices.filter(choice => [given].flat().includes(choice)))

/** What an officer writes about a company that wants to come along. The errors are codes. */
export const referForm = z.object({
  company: textField('company-missing'),
  municipality_code: optionalTextField(4),
  outside_because: optionalTextField(500),
  contact_name: optionalTextField(200),
  contact_phone: optionalTextField(30).refine(text => text === '' || /^[+\d][\d\s()-]{5,}$/.test(text), {
    error: 'not-a-telephone',
  }),
  wants: manyOf(WANTS),
  why: optionalTextField(LONG),
  may_call: tickField,
  /** Chosen among what the register suggested. */
  company_id: optionalIdField,
})
export type ReferForm = z.output<typeof referForm>

export const VISIT_KINDS = ['visit', 'call', 'workshop', 'follow_up', 'meeting'] as const
export type VisitKind = (typeof VISIT_KINDS)[number]

const optionalDay = optionalTextField(10)
  .refine(text => text === '' || isLocalDate(text), { error: 'not-a-day' })
  .transform(text => text || null)

const visitFacts = {
  kind: choiceField(VISIT_KINDS, 'kind-missing'),
  held_on: dayField('not-a-day'),
  met: optionalTextField(300),
  note: optionalTextField(LONG),
  /** Someone who was trained has taught colleagues, and the one who notes it vouches for that. */
  confirms_spreading: tickField,
  next_step: optionalTextField(300),
  next_on: optionalDay,
}

/** A visit at a company that the address names. */
export const visitForm = z.object({ ...visitFacts, version: versionField })
/** A visit at a company that is written by name, as on the phone; with its id where it was noted on its own page. */
export const visitAtForm = z.object({
  company: textField('company-missing'),
  company_id: optionalIdField,
  ...visitFacts,
})
export type VisitForm = Omit<z.output<typeof visitForm>, 'version'>

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
