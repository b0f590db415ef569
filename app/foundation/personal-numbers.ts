import { realDate } from './dates.ts'
import { hasRightCheckDigit } from './registers/check-digit.ts'

/** What stands in a text that is to be kept: the number of a person, or one that may as well be a telephone's. */
export type NumberTold = 'tells-personal-number' | 'tells-number-or-telephone'

const LEAST_DIGITS = 10
/** In a coordination number the day of birth is told with this added. */
const COORDINATION = 60
/** Nobody older lives, and nobody was born in the sixteen that is written before an organisation number. */
const CENTURIES = ['18', '19', '20'] as const

/** People write one sign between figures, or a sign with spaces around; a line, a comma and a bracket part two numbers. */
const BETWEEN = /^[\p{Zs}\t\p{Pd}\u2212+./·:_'*]{1,3}$/u
/** Whoever was born on a day from 2010 on takes part in nothing: so written it is a day, and what follows may be its time. */
const DAY_OF_TODAY = /(?<!\d)20[1-9]\d([-./])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)/g
const TIME_OF_DAY = /(?<![\d.:])(?:[01]?\d|2[0-4])[.:][0-5]\d(?![.:]?\d)/g

/**
 * Whether a text tells a personal or coordination number: ten or twelve figures, however they are parted, with a possible day of
 * birth and the right check digit. One in a hundred other numbers of ten figures passes as one (an invoice, a reference): it is
 * then asked for otherwise, which costs less than a number that is kept. What cannot pass: organisation numbers, whose third figure
 * is at least two; numbers of other lengths; days with times; and what is written as a foreign country reads a telephone, with +46.
 */
export function numberTold(text: string): NumberTold | null {
  if (text.length < LEAST_DIGITS) return null
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '')
  const groups = [...plain.replace(DAY_OF_TODAY, '|').replace(TIME_OF_DAY, '|').matchAll(/\d+/g)]
  let told: NumberTold | null = null
  for (const digits of joinedOf(groups)) {
    if (!isNumber(digits)) continue
    if (digits.length > LEAST_DIGITS || !digits.startsWith('0')) return 'tells-personal-number'
    told = 'tells-number-or-telephone'
  }
  return told
}

/** Groups of figures that stand together, joined to ten or twelve. */
function* joinedOf(groups: readonly RegExpExecArray[]): Iterable<string> {
  for (const [first, { input, index }] of groups.entries()) {
    let digits = ''
    for (let at = first; at < groups.length; at += 1) {
      const group = groups[at]!
      const before = groups[at - 1]
      if (at > first && !BETWEEN.test(input.slice(before!.index + before![0].length, group.index))) break
      digits += group[0]
      if (digits.length > LEAST_DIGITS + 2) break
      const isAbroad = input[index - 1] === '+' && !/\d/.test(input[index - 2] ?? '')
      if (digits.length === LEAST_DIGITS + 2 || (digits.length === LEAST_DIGITS && !isAbroad)) yield digits
    }
  }
}

function isNumber(digits: string): boolean {
  const ten = digits.slice(-LEAST_DIGITS)
  const given = digits.slice(0, -LEAST_DIGITS)
  const day = Number(ten.slice(4, 6))
  const isBorn = (century: string) =>
    realDate(
      Number(century + ten.slice(0, 2)),
      Number(ten.slice(2, 4)),
      day > COORDINATION ? day - COORDINATION : day,
    ) !== null
  return (
    CENTURIES.some(century => (given || century) === century && isBorn(century)) && hasRightCheckDigit(ten)
  )
}

// Between the figures of the day and the last four, and between the parts of a day, people write all sorts of signs.
const SIGNS = String.raw`[\s+./\u2010-\u2015\u2212-]*`
const LIKE_A_NUMBER = new RegExp(
  String.raw`(?<!\d)(?:(?:18|19|20)${SIGNS})?\d{2}${SIGNS}(?:0[1-9]|1[0-2])${SIGNS}\d{2}${SIGNS}\d{4}(?!\d)`,
)

/**
 * What looks like the number of a person, mistyped too, alone or among words: ten figures of which the third and fourth are a month,
 * with or without the century before. For what needs no such figures: a search, an address, why a number was read.
 */
export const looksLikeNumber = (text: string): boolean => LIKE_A_NUMBER.test(text.normalize('NFKC'))

/** What an address asks for, without what looks like the number of a person: no address that we write repeats one. */
export const askedWithoutNumbers = (asked: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...asked].filter(each => !each.some(looksLikeNumber)))
