import type { LocalDate } from '../../foundation/clock.ts'
import { realDate } from '../../foundation/dates.ts'
import { digitsIn } from '../../foundation/registers/cells.ts'
import { hasRightCheckDigit } from '../../foundation/registers/check-digit.ts'
import type { Cell } from '../../foundation/registers/sheet.ts'

export type PersonalNumber = {
  /** Twelve digits, the form that is sealed and hashed. */
  number: string
  born_on: LocalDate
  sex: 'woman' | 'man'
}

const SHAPE = /^(?:(\d{2})(\d{6})(-?)|(\d{6})([-+]?))(\d{4})$/
/** In a coordination number the day of birth is told with this added. */
const COORDINATION = 60

/**
 * A personal or coordination number in any of the forms of IMPORT.md, or null. A number of a workbook may have lost its
 * leading zeros: nine digits or fewer are ten.
 */
export function personalNumber(cell: Cell, today: LocalDate): PersonalNumber | null {
  const digits = digitsIn(cell)
  if (digits === null) return null
  const text =
    typeof cell === 'number'
      ? digits.padStart(10, '0')
      : digits.replace(/\s/g, '').replace(/[\p{Pd}−]/gu, '-')
  const [, given, long, , short, sign, last] = text.match(SHAPE) ?? []
  const born = long ?? short
  if (!born || !last || !hasRightCheckDigit(born + last)) return null
  const century = given ?? centuryOf(born, { has_plus: sign === '+', today })
  const born_on = birthDate(century, born)
  if (born_on === null || born_on > today) return null
  return { number: century + born + last, born_on, sex: Number(last[2]) % 2 === 1 ? 'man' : 'woman' }
}

/** Whether a number of twelve digits is a coordination number. */
export const isCoordinationNumber = (number: string): boolean => Number(number.slice(6, 8)) > COORDINATION

/** The latest century in which the day of birth has come; one earlier with a plus, which says a hundred years or more. */
function centuryOf(born: string, { has_plus, today }: { has_plus: boolean; today: LocalDate }): string {
  const monthAndDay = `${born.slice(2, 4)}-${String(dayOf(born)).padStart(2, '0')}`
  const thisCentury = Number(today.slice(0, 2))
  const hasCome = `${thisCentury}${born.slice(0, 2)}-${monthAndDay}` <= today
  return String(thisCentury - (hasCome ? 0 : 1) - (has_plus ? 1 : 0))
}

const dayOf = (born: string) => {
  const day = Number(born.slice(4))
  return day > COORDINATION ? day - COORDINATION : day
}

function birthDate(century: string, born: string): LocalDate | null {
  const year = Number(century + born.slice(0, 2))
  return year < 1 ? null : realDate(year, Number(born.slice(2, 4)), dayOf(born))
}
