import { digitsIn } from '../../foundation/registers/cells.ts'
import { hasRightCheckDigit } from '../../foundation/registers/check-digit.ts'
import type { Cell } from '../../foundation/registers/sheet.ts'

/** Ten digits, or null. Spaces and hyphens are ignored, and the 16 that some systems write before. IMPORT.md. */
export function organisationNumber(cell: Cell): string | null {
  const bare = (digitsIn(cell) ?? '').replace(/[\s\p{Pd}−]/gu, '')
  const number = /^16\d{10}$/.test(bare) ? bare.slice(2) : bare
  // The third digit tells an organisation from a person.
  return /^\d{2}[2-9]\d{7}$/.test(number) && hasRightCheckDigit(number) ? number : null
}

/** As people read it: 556677-8899. */
export const writtenOrganisationNumber = (number: string): string =>
  `${number.slice(0, 6)}-${number.slice(6)}`
