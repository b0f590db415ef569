import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import type { Row } from '../../foundation/registers/rows.ts'
import { personalNumber } from '../../people/rules/personal-number.ts'
import { type NewPerson, protectionIn, readPerson } from '../../people/rules/read-person.ts'
import type { Known } from './known.ts'

type About = Pick<Known, 'today' | 'people' | 'hashOf'> & Partial<Pick<Known, 'unprotected'>>
const NOBODY: ReadonlySet<string> = new Set()

/**
 * The same number again is merged; the first stands, but protection only rises: whatever row says that a person is protected makes
 * it so, also one that is rejected for something else, and none that says otherwise takes it back.
 */
export function personJudge(
  { today, people, hashOf, unprotected = NOBODY }: About,
  isCompany: (number: string) => boolean,
) {
  const fresh = new Map<string, NewPerson>()
  const saidProtected = new Set<string>()

  const judge = (row: Row): 'accepted' | 'merged' | Refusal => {
    const person = readPerson(row, { today, isCompany })
    hearProtection(row)
    if (isRefusal(person)) return person
    const hash = hashOf(person.number)
    if (people.has(hash) || fresh.has(hash)) return 'merged'
    fresh.set(hash, { ...person, hash })
    return 'accepted'
  }
  const hearProtection = (row: Row) => {
    if (protectionIn(row) !== true) return
    const number = personalNumber(row.cell('Personnummer'), today)?.number
    if (number) saidProtected.add(hashOf(number))
  }
  return {
    judge,
    /** A row that was read before an earlier reading took some words of yes for no: what it says of protection is heard again. */
    taken: hearProtection,
    isPerson: (hash: string) => people.has(hash) || fresh.has(hash),
    fresh: () =>
      [...fresh.values()].map(person => ({
        ...person,
        is_protected: person.is_protected || saidProtected.has(person.hash),
      })),
    /** Hashes of those who were here without protection and have it from now on. */
    raised: () => [...saidProtected].filter(hash => unprotected.has(hash)),
  }
}
