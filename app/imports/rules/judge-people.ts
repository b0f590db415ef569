import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import type { Row } from '../../foundation/registers/rows.ts'
import { type NewPerson, readPerson } from '../../people/rules/read-person.ts'
import type { Known } from './known.ts'

/** The same number again is merged; the first stands. */
export function personJudge(
  { today, people, hashOf }: Pick<Known, 'today' | 'people' | 'hashOf'>,
  isCompany: (number: string) => boolean,
) {
  const fresh = new Map<string, NewPerson>()
  const judge = (row: Row): 'accepted' | 'merged' | Refusal => {
    const person = readPerson(row, { today, isCompany })
    if (isRefusal(person)) return person
    const hash = hashOf(person.number)
    if (people.has(hash) || fresh.has(hash)) return 'merged'
    fresh.set(hash, { ...person, hash })
    return 'accepted'
  }
  return {
    judge,
    isPerson: (hash: string) => people.has(hash) || fresh.has(hash),
    fresh: () => [...fresh.values()],
  }
}
