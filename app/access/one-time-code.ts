import { randomInt, timingSafeEqual } from 'node:crypto'
import type { Limit } from './rules.ts'

/** A one-time code lives so long, and may be tried so often. */
export const CODE_MINUTES = 15
export const CODE_TRIES = 5
/** How often a code may be asked for, for one thing. */
export const CODES_ASKED: Limit = { most: 6, minutes: 60 }

export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')

/** `123 456`, as it is written to somebody. */
export const codeSpaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`

/** What is kept beside a code that is sent now. */
export const codeLife = (now: Date) => ({
  sent_at: now,
  expires_at: new Date(now.getTime() + CODE_MINUTES * 60_000),
  tries: 0,
})

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
