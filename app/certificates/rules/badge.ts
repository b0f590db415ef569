import type { LocalDate } from '../../foundation/clock.ts'
import type { CertificateKind } from './certificate.ts'
import { issuerDid } from './issuer.ts'
import { type StatusPlace, statusListAddress } from './status-list.ts'

/** What a badge says. Its ids tell nothing: not who, and not the number of the certificate. */
export type BadgeOf = {
  publicUrl: string
  programme: string
  kind: CertificateKind
  language: string
  ids: { badge: string; subject: string; achievement: string }
  course: string
  description: string
  narrative: string
  issued_on: LocalDate
  first_on: LocalDate
  last_on: LocalDate
  /** Null unless its holder has chosen to show it. */
  name: string | null
  status: StatusPlace
}

/** By which words a badge is read, in their order. */
export const BADGE_CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const

const TYPES = { attendance: 'CertificateOfCompletion', qualification: 'Certificate' } as const

/** A badge before it is signed. Open Badges 3.0, https://www.imsglobal.org/spec/ob/v3p0 */
export function badgeOf({ publicUrl, ids, status, ...of }: BadgeOf): BadgeDocument {
  const list = statusListAddress(publicUrl, status.list)
  return {
    '@context': [...BADGE_CONTEXTS],
    id: `urn:uuid:${ids.badge}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: of.course,
    issuer: { id: issuerDid(publicUrl), type: ['Profile'], name: of.programme, url: publicUrl },
    validFrom: beginningOf(of.issued_on),
    credentialSubject: {
      id: `urn:uuid:${ids.subject}`,
      type: ['AchievementSubject'],
      ...(of.name === null
        ? {}
        : {
            identifier: [
              { type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: of.name },
            ],
          }),
      activityStartDate: beginningOf(of.first_on),
      activityEndDate: beginningOf(of.last_on),
      achievement: {
        id: `urn:uuid:${ids.achievement}`,
        type: ['Achievement'],
        achievementType: TYPES[of.kind],
        inLanguage: of.language,
        name: of.course,
        description: of.description,
        criteria: { narrative: of.narrative },
      },
    },
    credentialStatus: {
      id: `${list}#${status.place}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(status.place),
      statusListCredential: list,
    },
  }
}

// The standard asks for a moment. That of summer time, so that a badge of today is never of tomorrow.
const beginningOf = (day: LocalDate): string => `${day}T00:00:00+02:00`
