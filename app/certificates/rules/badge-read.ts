import { BADGE_CONTEXTS } from './badge.ts'
import type { StatusPlace } from './status-list.ts'

/** What is read of a badge before its signature is: as much as is asked about, of any badge at all. */
export type BadgeRead = {
  credential: BadgeDocument
  issuer: string
  issuer_name: string
  course: string
  status: StatusPlace
}

const LIST = /\/intyg\/status\/([1-9]\d{0,3})$/

/**
 * A badge as it was pasted; null where it is none. What is signed is what the words mean, and what is shown is what they are: so no badge is
 * read that brings words of its own, anywhere in it, or is deeper than ours are.
 */
export function badgeRead(text: string): BadgeRead | null {
  const credential = parsed(text)
  if (!isObject(credential) || !hasOurWords(credential)) return null
  const told = (...path: string[]): string => {
    const value = path.reduce<unknown>(
      (within, name) => (isObject(within) ? within[name] : undefined),
      credential,
    )
    return typeof value === 'string' ? value : ''
  }
  const [, list] = LIST.exec(told('credentialStatus', 'statusListCredential')) ?? []
  const place = told('credentialStatus', 'statusListIndex')
  if (!list || !/^\d{1,6}$/.test(place) || told('proof', 'proofValue') === '') return null
  return {
    credential,
    issuer: told('issuer', 'id'),
    issuer_name: told('issuer', 'name'),
    course: told('credentialSubject', 'achievement', 'name'),
    status: { list: Number(list), place: Number(place) },
  }
}

const DEEPEST = 6

const hasOurWords = ({ '@context': words, ...rest }: Record<string, unknown>): boolean =>
  JSON.stringify(words) === JSON.stringify(BADGE_CONTEXTS) && isPlain(rest, DEEPEST)

/** Every key is one of the words, or a place in a list: none is a whole address, and none says how others are read. */
function isPlain(value: unknown, deepest: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (deepest === 0) return false
  return Object.entries(value).every(
    ([name, own]) => /^[A-Za-z0-9]+$/.test(name) && isPlain(own, deepest - 1),
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
