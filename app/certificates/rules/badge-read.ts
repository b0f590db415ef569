import { z } from 'zod'
import type { StatusPlace } from './status-list.ts'

/** What is read of a badge before its signature is: as much as is asked about, of any badge at all. */
const badge = z.looseObject({
  '@context': z.array(z.string()).max(10),
  credentialSubject: z.looseObject({ achievement: z.looseObject({ name: z.string().max(500) }) }),
  issuer: z.looseObject({ id: z.string().max(500), name: z.string().max(500) }),
  proof: z.looseObject({ cryptosuite: z.string().max(100) }),
  credentialStatus: z.looseObject({
    statusListIndex: z.string().regex(/^\d{1,6}$/),
    statusListCredential: z.string().regex(/\/intyg\/status\/[1-9]\d{0,3}$/),
  }),
})

export type BadgeRead = {
  credential: Record<string, unknown>
  issuer: string
  issuer_name: string
  course: string
  status: StatusPlace
}

/** A badge as it was pasted; null where it is none. */
export function badgeRead(text: string): BadgeRead | null {
  const read = badge.safeParse(parsed(text))
  if (!read.success) return null
  const { issuer, credentialSubject, credentialStatus } = read.data
  return {
    credential: read.data,
    issuer: issuer.id,
    issuer_name: issuer.name,
    course: credentialSubject.achievement.name,
    status: {
      list: Number(credentialStatus.statusListCredential.split('/').at(-1)),
      place: Number(credentialStatus.statusListIndex),
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
