import type { Cell } from '../../foundation/registers/sheet.ts'
import { personalNumber } from '../../people/rules/personal-number.ts'
import type { Known } from './known.ts'

/** Finds an accepted person by the number in a cell, as its hash; null when it is nobody's, or no number. */
export function personFinder(
  { today, hashOf }: Pick<Known, 'today' | 'hashOf'>,
  isPerson: (hash: string) => boolean,
): (cell: Cell) => string | null {
  const hashes = new Map<string, string>()
  return cell => {
    const number = personalNumber(cell, today)?.number
    if (!number) return null
    const hash = hashes.get(number) ?? hashOf(number)
    hashes.set(number, hash)
    return isPerson(hash) ? hash : null
  }
}
