import type { Vault } from '../../foundation/vault.ts'
import { fullName } from '../../people/rules/names.ts'
import type { BadgeOf } from '../rules/badge.ts'
import { type Certificate, type CertificateContent, shownToAnyone } from '../rules/certificate.ts'
import type { StatusPlace } from '../rules/status-list.ts'
import { paperOf } from './paper-shown.ts'

type Held = Certificate & {
  content: CertificateContent
  given_name: string
  family_name: string
  is_protected: boolean
}
type About = Parameters<typeof paperOf>[1] & { vault: Vault; status: StatusPlace }

/** A certificate as a badge says it: what its document says, and the name only where its holder has chosen to show it. */
export function badgeShown(certificate: Held, { vault, status, ...about }: About): BadgeOf {
  const { content, kind, issued_on } = certificate
  const paper = paperOf(certificate, about)
  const id = (of: string) => uuidOf(vault.keyedHash(`badge ${of}`))
  const facts = paper.pairs.map(([label, value]) => `${label}: ${value}`)
  const aims = paper.competences.length > 0 ? [`${paper.leads}: ${paper.competences.join('; ')}`] : []
  return {
    publicUrl: about.publicUrl,
    programme: about.programme,
    kind,
    language: about.language,
    ids: {
      badge: id(`certificate ${certificate.id}`),
      subject: id(`subject ${certificate.id}`),
      achievement: id(`achievement ${kind} ${certificate.course_id} ${content.edition}`),
    },
    course: content.course,
    description: paper.title,
    narrative: [...facts, ...aims, ...paper.notes].join('\n'),
    issued_on,
    first_on: content.first_on,
    last_on: content.last_on,
    name: shownToAnyone(certificate).includes('name') ? fullName(certificate) : null,
    status,
  }
}

/** RFC 9562, version 8: of our own making. */
function uuidOf(hash: Buffer): string {
  const bytes = Buffer.from(hash.subarray(0, 16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
