import { z } from 'zod'
import { isLocalDate } from './dates.ts'
import { isEmailAddress } from './email-address.ts'
import { grouped } from './format.ts'
import { hoursOf, type Quarters, quartersOf } from './hours.ts'
import { KRONA, type Ore } from './money.ts'
import { numberTold } from './personal-numbers.ts'
import { isTelephone } from './telephone.ts'
import { decimalTyped, wholeTyped, withoutSpaces } from './typed-numbers.ts'

/**
 * Fields of forms as people type them. What is wrong is a code; the room has its sentence. Every text that a form takes is read by
 * one of these: a test looks for other readers.
 */

/** What names something by its figures, or is one of what is known: it has a rule of its own for what may stand there. */
const typed = z.string().trim().default('')

/** What people write, to be kept and shown: no personal number stands in it. */
const written = typed.refine(text => numberTold(text) === null, {
  error: ({ input }) => numberTold(String(input))!,
})

/** Something must stand there. */
export const textField = (missing: string, most = 200) =>
  written
    .refine(text => text !== '', { error: missing })
    .refine(text => text.length <= most, { error: 'text-too-long' })

export const optionalTextField = (most = 200) =>
  written.refine(text => text.length <= most, { error: 'text-too-long' })

/** The number of a company or a person, which the command that takes it reads by its own rule and keeps in its own place. */
export const numberField = (missing: string, most = 30) =>
  typed
    .refine(text => text !== '', { error: missing })
    .refine(text => text.length <= most, { error: 'text-too-long' })

export const optionalNumberField = (most = 30) =>
  typed.refine(text => text.length <= most, { error: 'text-too-long' })

/** What the product itself wrote into the form, sealed. */
export const optionalMarkField = optionalNumberField(400)

/** A telephone, or nothing. A number with its first 0 may be a person's as well: here it is taken as the telephone that it should be. */
export const optionalPhoneField = typed
  .refine(text => numberTold(text) !== 'tells-personal-number', { error: 'tells-personal-number' })
  .refine(text => text === '' || isTelephone(text), { error: 'not-a-telephone' })

/** An e-mail address, or nothing. */
export const optionalEmailField = optionalTextField(200).refine(text => text === '' || isEmailAddress(text), {
  error: 'not-an-address',
})

export const emailField = (missing: string) =>
  textField(missing).refine(isEmailAddress, { error: 'not-an-address' })

export const dayField = (missing: string) => typed.refine(isLocalDate, { error: missing })

/** A whole number of at least so much. */
export const countField = (wrong: string, { least = 0, most = 1_000_000 } = {}) =>
  typed
    .transform(wholeTyped)
    .refine(count => count !== null && count >= least && count <= most, { error: wrong })
    .transform(count => count!)

/** The same, or nothing. */
export const optionalCountField = (wrong: string, bounds: { least?: number; most?: number } = {}) =>
  typed
    .refine(text => text === '' || countField(wrong, bounds).safeParse(text).success, { error: wrong })
    .transform(text => (text === '' ? null : wholeTyped(text)))

/** Kronor with at most two decimals, as whole öre. */
export const kronorField = (wrong: string) =>
  written.transform(oreTyped).refine(ore => ore !== null, { error: wrong })

/** A number with comma or point, as decimal text with a point. */
export const decimalField = (wrong: string) =>
  written
    .transform(text => decimalTyped(text) ?? '')
    .refine(text => /^\d{1,12}(\.\d{1,6})?$/.test(text), { error: wrong })

/** Those of the choices that were ticked, in their own order. */
export const choicesField = <const T extends string>(choices: readonly T[]) =>
  severalField.transform(given => choices.filter(choice => given.includes(choice)))

/** What was ticked among what is known, whether it came as several fields or with commas between; each once. */
export const severalField = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform(given => [
    ...new Set(
      [given]
        .flat()
        .flatMap(one => one.split(','))
        .filter(Boolean),
    ),
  ])
  .refine(given => given.every(one => numberTold(one) === null), { error: 'tells-personal-number' })

/** Marks of the product’s own that were ticked, each once: they may look like anything. */
export const severalMarksField = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform(given => [...new Set([given].flat().filter(Boolean))])

/** One of these; anything else is the code. */
export const choiceField = <const T extends string>(choices: readonly T[], wrong: string) =>
  z.enum(choices, { error: wrong })

/** The ids that were ticked, each once. */
export const idsField = (wrong: string) =>
  severalField
    .refine(given => given.every(one => /^[1-9]\d{0,8}$/.test(one)), { error: wrong })
    .transform(given => given.map(Number))

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
  const found = decimalTyped(text) ?? ''
  return /^\d{1,5}(\.\d{1,2})?$/.test(found) ? quartersOf(Number(found)) : null
}

/** Quarter-hours as hours the way they are typed: "3,5". */
export const hoursToType = (quarters: Quarters): string => String(hoursOf(quarters)).replace('.', ',')

/** The id of something that must be chosen. */
export const idField = (missing: string) =>
  typed.refine(text => /^[1-9]\d{0,8}$/.test(text), { error: missing }).transform(Number)
