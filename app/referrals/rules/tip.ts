import type { LocalDate } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'

/** By what way a company has been pointed out. */
const CHANNELS = ['officer', 'partner', 'open_door', 'programme', 'register'] as const
export type Channel = (typeof CHANNELS)[number]

/** What a company may want help with. */
export const WANTS = ['machines', 'green', 'newcomers', 'leadership', 'unsure'] as const

/** One that the visitor has found in the register, or one that is told by number, name and place. */
export type TippedCompany =
  | { id: number }
  | {
      organisation_number?: string
      name: string
      municipality_code: string
      /** Why a company outside the counties of the programme should come along. */
      outside_because?: string
    }

export type Tip = {
  channel: Channel
  company: TippedCompany
  contact?: { name: string; phone: string; email: string }
  wants: readonly string[]
  why: string
  /** The contact has said that someone may call. */
  may_call: boolean
  /** The programme that sends the company on to this one. */
  related_programme_id?: number
}

/** Who has the company already: the partner, since when, and whether it has answered. Never which officer. */
export type HeldBy = { partner: string | null; since_on: LocalDate; is_accepted: boolean; is_own: boolean }

/** What is written where a register says by whom a company came, when nobody but the company has asked. */
export const OWN_INTEREST = 'Egen anmälan'

/** Why the tip cannot stand as it is told, whichever company it is about; or null. */
export function tipRefusal({ contact, may_call }: Pick<Tip, 'contact' | 'may_call'>): Refusal | null {
  const isNamed = contact !== undefined && contact.name !== ''
  if (contact && !isNamed && (contact.phone !== '' || contact.email !== ''))
    return refuse('contact-unnamed', { field: 'contact_name' })
  if (may_call && !isNamed) return refuse('nobody-to-call', { field: 'contact_name' })
  if (may_call && contact?.phone === '') return refuse('phone-missing', { field: 'contact_phone' })
  return null
}
