import type { Visit } from '../../access/web.ts'
import { certificateTexts } from '../messages/certificates.ts'
import { type Certificate, type CertificateContent, numberShown } from '../rules/certificate.ts'
import { competenceSaid } from './paper-shown.ts'

type Told = Certificate & { content: CertificateContent }

/** What a certificate tells, as labels with their values. */
export function contentShown(
  { content, kind, number, issued_on }: Told,
  { language, format, say }: Pick<Visit, 'language' | 'format' | 'say'>,
) {
  const t = say(certificateTexts)
  const { outcome } = content
  return [
    { label: t.course, value: content.course },
    ...(content.edition > 1 ? [{ label: t.edition, value: format.number(content.edition) }] : []),
    ...(content.provider ? [{ label: t.provider, value: content.provider }] : []),
    { label: t.period, value: format.days(content.first_on, content.last_on) },
    {
      label: t.hours,
      value: t.hours_of(format.hours(content.quarters), format.percent(content.percent, 0)),
    },
    ...(outcome && kind === 'qualification'
      ? [
          {
            label: t.assessed,
            value: `${format.day(outcome.assessed_on)}, ${outcome.assessor}: ${outcome.how}`,
          },
        ]
      : []),
    ...(content.competences.length > 0
      ? [
          {
            label: t.leads_to,
            value: content.competences.map(one => competenceSaid(one, language)).join('; '),
          },
        ]
      : []),
    { label: t.issued, value: format.day(issued_on) },
    { label: t.number, value: numberShown(number) },
  ]
}
