import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import type { Row } from '../../foundation/registers/rows.ts'
import { isCoordinationNumber, personalNumber } from '../../people/rules/personal-number.ts'
import {
  type KnownToPeople,
  type NewPerson,
  protectionIn,
  type RegisteredPerson,
  readPerson,
} from '../../people/rules/read-person.ts'
import { comparedPerson, NEW_NUMBER } from './compare-people.ts'
import { type Difference, differencesIn } from './differing.ts'
import type { KeptPerson, Known } from './known.ts'

type About = Pick<Known, 'today' | 'people' | 'hashOf'> &
  Partial<Pick<Known, 'unprotected' | 'kept_people' | 'managers'>>
const NOBODY: ReadonlySet<string> = new Set()

/**
 * The same number again is merged; the first stands, but protection only rises: whatever row says that a person is protected makes
 * it so, also one that is rejected for something else, and none that says otherwise takes it back.
 */
export function personJudge(
  { today, people, hashOf, unprotected = NOBODY, kept_people = new Map(), managers = new Map() }: About,
  isCompany: (number: string) => boolean,
) {
  const known: KnownToPeople = {
    today,
    isCompany,
    managerAt: (company, told) => managers.get(company)?.get(told.toLowerCase()) ?? null,
  }
  const fresh = new Map<string, NewPerson>()
  const saidProtected = new Set<string>()
  const differences: Difference[] = []
  const lookAlikes = lookAlikesAmong(kept_people)
  const alikeInFile = new Map<string, { coordination?: string; personal?: string }>()

  const judge = (row: Row): 'accepted' | 'merged' | Refusal => {
    const person = readPerson(row, known)
    hearProtection(row)
    if (isRefusal(person)) return person
    const hash = hashOf(person.number)
    if (people.has(hash) || fresh.has(hash)) {
      compare(row, hash, person)
      return 'merged'
    }
    const isCoordination = isCoordinationNumber(person.number)
    const before = isCoordination ? undefined : lookAlikes.get(likeness(person))
    if (before) tellNewNumber(row, before, hash)
    else if (person.given_name && person.family_name) {
      const alike = {
        ...alikeInFile.get(likeness(person)),
        [isCoordination ? 'coordination' : 'personal']: hash,
      }
      alikeInFile.set(likeness(person), alike)
      if (alike.coordination && alike.personal) tellNewNumber(row, alike.coordination, alike.personal)
    }
    fresh.set(hash, { ...person, hash })
    return 'accepted'
  }
  const tellNewNumber = (row: Row, subject: string, value: string) =>
    differences.push(...differencesIn('deltagare', row, [{ ...NEW_NUMBER, subject, value }]))
  const compare = (row: Row, hash: string, told: RegisteredPerson) => {
    const first = fresh.get(hash)
    const kept = kept_people.get(hash) ?? (first && { ...first, jobs: [first] })
    if (kept) differences.push(...differencesIn('deltagare', row, comparedPerson(row, hash, kept, told)))
  }
  const hearProtection = (row: Row) => {
    if (protectionIn(row) !== true) return
    const number = personalNumber(row.cell('Personnummer'), today)?.number
    if (number) saidProtected.add(hashOf(number))
  }
  const isProtected = (hash: string) => saidProtected.has(hash) || !!fresh.get(hash)?.is_protected
  return {
    judge,
    /**
     * A row that was read before: an earlier reading took some words of yes for no, so that what it says of protection is heard again;
     * and what is kept may have changed.
     */
    taken: (row: Row) => {
      hearProtection(row)
      const told = readPerson(row, known)
      if (!isRefusal(told)) compare(row, hashOf(told.number), told)
    },
    isPerson: (hash: string) => people.has(hash) || fresh.has(hash),
    fresh: () =>
      [...fresh.values()].map(person => ({
        ...person,
        is_protected: person.is_protected || saidProtected.has(person.hash),
      })),
    /** Nothing is told of those who are protected. */
    differences: () =>
      differences.filter(({ subject, value }) => ![subject, String(value)].some(isProtected)),
    /** Hashes of those who were here without protection and have it from now on. */
    raised: () => [...saidProtected].filter(hash => unprotected.has(hash)),
  }
}

type Like = Pick<RegisteredPerson, 'born_on' | 'given_name' | 'family_name'>
const likeness = (person: Like & { organisation_number: string }): string =>
  [person.born_on, person.given_name, person.family_name, person.organisation_number].join('\t').toLowerCase()

/** Those with a coordination number, found by day of birth, name and employer. Each number is opened when somebody is like its person. */
function lookAlikesAmong(people: ReadonlyMap<string, KeptPerson>) {
  const known = new Map<string, string>()
  for (const [hash, person] of people)
    if (person.given_name && person.family_name)
      for (const { organisation_number } of person.jobs)
        known.set(likeness({ ...person, organisation_number }), hash)
  return {
    get: (like: string): string | undefined => {
      const hash = known.get(like)
      return hash && people.get(hash)!.hasCoordinationNumber() ? hash : undefined
    },
  }
}
