import { z } from 'zod'
import { isLocalDate } from './dates.ts'
import { grouped } from './format.ts'
import { hoursOf, type Quarters, quartersOf } from './hours.ts'
import { KRONA, type Ore } from './money.ts'

/** Fields of forms as people type them. What is wrong is a code; the room has its sentence. */

const typed = z.string().trim().default('')

/** Something must stand there. */
export const textField = (missing: string, most = 200) =>
  typed
    .refine(text => text !== '', { error: missing })
    .refine(text => text.length <= most, { error: 'text-too-long' })

export const optionalTextField = (most = 200) =>
  typed.refine(text => text.length <= most, { error: 'text-too-long' })

export const dayField = (missing: string) => typed.refine(isLocalDate, { error: missing })

/** A whole number of at least so much. */
export const countField = (wrong: string, { least = 0, most = 1_000_000 } = {}) =>
  typed
    .transform(withoutSpaces)
    .refine(text => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most, { error: wrong })
    .transform(Number)

/** Kronor with at most two decimals, as whole öre. */
export const kronorField = (wrong: string) =>
  typed.transform(oreTyped).refine(ore => ore !== null, { error: wrong })

/** A number with comma or point, as decimal text with a point. */
export const decimalField = (wrong: string) =>
  typed
    .transform(text => withoutSpaces(text).replace(',', '.'))
    .refine(text => /^\d{1,12}(\.\d{1,6})?$/.test(text), { error: wrong })

/** One of these; anything else is the code. */
export const choiceField = <const T extends string>(choices: readonly T[], wrong: string) =>
  z.enum(choices, { error: wrong })

/** The id of something, or null when nothing was chosen. */
export const optionalIdField = typed.transform(text => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null))

export const versionField = typed.transform(text => (/^\d{1,9}$/.test(text) ? Number(text) : 0))

/** Ticked or not. */
export const tickField = typed.transform(text => text !== '')

/** "4 378 500" or "417,50" kronor as whole öre; null when it is no such sum. */
export function oreTyped(text: string): Ore | null {
  const found = withoutSpaces(text).match(/^(\d{1,12})(?:[.,](\d{1,2}))?$/)
  return found ? BigInt(found[1]!) * KRONA + BigInt((found[2] ?? '').padEnd(2, '0')) : null
}

/** Öre as kronor the way they are typed, in groups of three: "4 378 500" or "417,50". */
export const kronorToType = (ore: Ore): string =>
  ore % KRONA === 0n
    ? grouped(ore / KRONA)
    : `${grouped(ore / KRONA)},${String(ore % KRONA).padStart(2, '0')}`

/** Hours with a decimal comma, in whole quarters. */
export const hoursField = (wrong: string, { most = 1000 } = {}) =>
  typed
    .transform(text => quartersTyped(text))
    .refine(quarters => quarters !== null && quarters <= most * 4, { error: wrong })
    .transform(quarters => quarters!)

/** "3,5" hours as quarter-hours; null when it is no number of whole quarters. */
export function quartersTyped(text: string): Quarters | null {
  const found = withoutSpaces(text).replace(',', '.')
  return /^\d{1,5}(\.\d{1,2})?$/.test(found) ? quartersOf(Number(found)) : null
}

/** Quarter-hours as hours the way they are typed: "3,5". */
export const hoursToType = (quarters: Quarters): string => String(hoursOf(quarters)).replace('.', ',')

/** The id of something that must be chosen. */
export const idField = (missing: string) =>
  typed.refine(text => /^[1-9]\d{0,8}$/.test(text), { error: missing }).transform(Number)

const withoutSpaces = (text: string) => text.replace(/[\s\u00a0]/g, '')
