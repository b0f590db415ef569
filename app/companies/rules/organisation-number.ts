import { numberTold } from '../../foundation/personal-numbers.ts'
import { digitsIn } from '../../foundation/registers/cells.ts'
import { hasRightCheckDigit } from '../../foundation/registers/check-digit.ts'
import type { Cell } from '../../foundation/registers/sheet.ts'

/**
 * Ten digits, or null. Spaces and hyphens are ignored, the 16 that some systems write before, and what makes it a number of VAT:
 * SE before, 01 after. IMPORT.md.
 */
export function organisationNumber(cell: Cell): string | null {
  const bare = bareIn(cell)
  const number =
    bare
      .match(/^(?:16(\d{10})|SE(\d{10})01)$/)
      ?.slice(1)
      .find(Boolean) ?? bare
  // The third digit tells an organisation from a person.
  return /^\d{2}[2-9]\d{7}$/.test(number) && hasRightCheckDigit(number) ? number : null
}

/** Whose number stands where that of an organisation should: a person's, who trades alone, or a foreign company's. Null when it is nobody's. */
export function nobodysOrganisation(cell: Cell): 'sole-trader' | 'foreign-company' | null {
  const bare = bareIn(cell)
  if (/^(?!SE)[A-Z]{2}(?=.*\d)[A-Z0-9.]{5,}$/.test(bare)) return 'foreign-company'
  return /^(?:19|20)?\d{2}[01]\d{7}$/.test(bare) && numberTold(bare) !== null ? 'sole-trader' : null
}

const bareIn = (cell: Cell): string => (digitsIn(cell) ?? '').replace(/[\s\p{Pd}−]/gu, '').toUpperCase()

/** As people read it: 556677-8899. */
export const writtenOrganisationNumber = (number: string): string =>
  `${number.slice(0, 6)}-${number.slice(6)}`
