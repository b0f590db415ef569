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

/** A badge as it was pasted; null where it is none. */
export function badgeRead(text: string): BadgeRead | null {
  const credential = parsed(text)
  const told = (...path: string[]): string => {
    const value = path.reduce<unknown>(
      (within, name) => (isObject(within) ? within[name] : undefined),
      credential,
    )
    return typeof value === 'string' ? value : ''
  }
  const [, list] = LIST.exec(told('credentialStatus', 'statusListCredential')) ?? []
  const place = told('credentialStatus', 'statusListIndex')
  if (!isObject(credential) || !list || !/^\d{1,6}$/.test(place) || told('proof', 'proofValue') === '')
    return null
  return {
    credential,
    issuer: told('issuer', 'id'),
    issuer_name: told('issuer', 'name'),
    course: told('credentialSubject', 'achievement', 'name'),
    status: { list: Number(list), place: Number(place) },
  }
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
