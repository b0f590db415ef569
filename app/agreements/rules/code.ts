import { randomInt, timingSafeEqual } from 'node:crypto'
import type { Limit } from '../../access/rules.ts'

/** A one-time code lives so long, and may be tried so often. */
export const CODE_MINUTES = 15
export const CODE_TRIES = 5
/** How often a code may be asked for, for one agreement. */
export const CODES_ASKED: Limit = { most: 6, minutes: 60 }
/** How often things may be sent by one link, and how often anyone may open links from one place. */
export const SENT_BY_LINK: Limit = { most: 60, minutes: 15 }
export const OPENED_BY_CLIENT: Limit = { most: 300, minutes: 15 }
/** A company's link is good for so long. */
export const LINK_DAYS = 30
/** What a contact's link leads to: the company's agreement and what belongs to it, or the levels of those whom the contact leads. */
export type LinkPurpose = 'onboarding' | 'levels'

export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')

/** The six digits however they were typed, or null when it is no such code. */
export function codeTyped(text: string): string | null {
  const digits = text.replace(/[\s-]/g, '')
  return /^\d{6}$/.test(digits) ? digits : null
}

export type KeptCode = { code_hash: Uint8Array; expires_at: Date; tries: number }

/** Why the code is not the right one, or null. `hash` is of what was typed; the two are compared in constant time. */
export function codeRefusal(
  kept: KeptCode | undefined,
  hash: Uint8Array,
  now: Date,
): 'code-not-asked' | 'code-too-old' | 'code-used-up' | 'code-wrong' | null {
  if (!kept) return 'code-not-asked'
  if (kept.expires_at <= now) return 'code-too-old'
  if (kept.tries >= CODE_TRIES) return 'code-used-up'
  return kept.code_hash.length === hash.length && timingSafeEqual(kept.code_hash, hash) ? null : 'code-wrong'
}
