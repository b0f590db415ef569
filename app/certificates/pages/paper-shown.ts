import encodeQR from 'qr'
import { fileResponse } from '../../foundation/export.ts'
import { formatIn } from '../../foundation/format.ts'
import { type Language, spoken } from '../../foundation/text.ts'
import { fullName } from '../../people/rules/names.ts'
import { roomTexts } from '../../workshops/messages/room.ts'
import { paperTexts } from '../messages/paper.ts'
import { type Certificate, type CertificateContent, numberShown } from '../rules/certificate.ts'
import { type CertificateOnPaper, certificatePdf } from '../rules/certificate-pdf.ts'

type Held = Certificate & { given_name: string; family_name: string }
type About = { language: Language; programme: string; publicUrl: string }

/** A certificate as its holder saves it, in one of the two languages. Its own words stand as they were when it was issued. */
export function certificateFile(certificate: Held & { content: CertificateContent }, about: About): Response {
  const t = spoken(paperTexts, about.language)
  const document = certificatePdf(paperOf(certificate, about))
  const name = `${t.file}-${numberShown(certificate.number)}-${about.language}.pdf`
  return fileResponse(name, 'application/pdf', new Uint8Array(document))
}

/** What stands on it. */
export function paperOf(
  { content, ...certificate }: Held & { content: CertificateContent },
  { language, programme, publicUrl }: About,
): CertificateOnPaper {
  const t = spoken(paperTexts, language)
  const format = formatIn(language)
  const isQualification = certificate.kind === 'qualification'
  const number = numberShown(certificate.number)
  const address = `${publicUrl}/intyg/${number}`
  const kind = t[certificate.kind]
  const { outcome } = content
  return {
    language,
    programme,
    title: `${kind}: ${content.course}`,
    made_at: `${certificate.issued_on}T12:00:00Z`,
    foot: t.foot(programme, number),
    kind,
    name: fullName(certificate),
    has: isQualification ? t.has_passed : t.has_attended,
    course: content.course,
    withdrawn: certificate.withdrawn_on === null ? '' : t.withdrawn,
    pairs: [
      [t.hours, t.hours_of(format.hoursSaid(content.quarters), format.percent(content.percent, 0))] as const,
      [t.period, format.days(content.first_on, content.last_on)] as const,
      ...(content.provider ? [[t.provider, content.provider] as const] : []),
      ...(content.edition > 1 ? [[t.edition, String(content.edition)] as const] : []),
      ...(outcome
        ? [
            [t.assessed, t.assessed_by(format.day(outcome.assessed_on), outcome.assessor)] as const,
            [t.how, outcome.how] as const,
          ]
        : []),
    ],
    leads: isQualification ? t.leads_to : t.aims_at,
    competences: content.competences.map(one => competenceSaid(one, language)),
    notes: [
      ...(isQualification ? [] : [t.aims_note]),
      ...(content.competences.some(one => one.level !== null) ? [t.scale] : []),
    ],
    check: t.check,
    check_at: t.check_at,
    address,
    issue: [
      [t.number, number],
      [t.issued, t.issued_by(format.day(certificate.issued_on), programme)],
    ],
    code: encodeQR(address, 'svg', { ecc: 'medium', border: 1 }),
    code_alt: t.code_alt,
  }
}

/** A competence with its level in words, as the course leads to it; a permit by its name. */
export function competenceSaid(
  { name, level, is_permit }: CertificateContent['competences'][number],
  language: Language,
): string {
  const t = spoken(paperTexts, language)
  const levels = spoken(roomTexts, language)
  if (level !== null) return `${name}, ${t.level(levels[`level_${level}`])}`
  return is_permit ? `${name}, ${t.permit}` : name
}
