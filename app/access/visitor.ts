import type { LocalDate } from '../foundation/clock.ts'
import type { Language } from '../foundation/text.ts'
import type { Scope } from '../foundation/transact.ts'

export const ROLES = [
  'administrator',
  'project_leader',
  'process_leader',
  'economist',
  'officer',
  'company',
  'provider',
  'steering',
  'evaluator',
  'auditor',
] as const
export type Role = (typeof ROLES)[number]

/** A role that someone has: in one programme, or for an administrator in the whole installation. */
export type Held = {
  role: Role
  programme_id: number | null
  partner_id: number | null
  company_id: number | null
  provider_id: number | null
  until_on: LocalDate | null
}

/** The one who asks, within one programme or outside all of them. */
export type Visitor = Scope & {
  name: string
  email: string
  language: Language
  programme_slug: string | null
  /** The partner that the strongest role is held for, by name. */
  partner_name: string | null
  /** The roles that count here and today. */
  held: readonly Held[]
  /** Named by the programme to handle its persons with protected identity. */
  handles_protected: boolean
}

export const holds = (visitor: Visitor, ...roles: readonly Role[]): boolean =>
  visitor.held.some(held => roles.includes(held.role))

/** Nobody yet: what a page sees of someone who has not signed in. */
export const strangerIn = (language: Language): Visitor => ({
  user_id: null,
  role: 'stranger',
  programme: null,
  programmes: [],
  company: null,
  partner: null,
  is_house: false,
  name: '',
  email: '',
  language,
  programme_slug: null,
  partner_name: null,
  held: [],
  handles_protected: false,
})
