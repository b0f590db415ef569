import type { Visit } from '../../../access/web.ts'
import { fullName } from '../../../people/rules/names.ts'
import { certificateTexts } from '../../messages/certificates.ts'
import { type Certificate, numberShown, shownToAnyone } from '../../rules/certificate.ts'
import { competenceSaid } from '../paper-shown.ts'

type Held = Certificate & {
  given_name: string | null
  family_name: string | null
  is_protected: boolean | null
}

/**
 * What anyone who has the number is told, field by field. Of one that is not valid nothing but that: whether it was withdrawn, or its holder has
 * been forgotten, looks the same.
 */
export function toldToAnyone(
  certificate: Held,
  programme: string,
  { language, format, say }: Pick<Visit, 'language' | 'format' | 'say'>,
) {
  const t = say(certificateTexts)
  const { content, kind, number, issued_on } = certificate
  const number_fact = { label: t.number, value: numberShown(number) }
  if (certificate.withdrawn_on !== null || content === null)
    return { verdict: t.is_not_valid, facts: [number_fact] }
  const shows = shownToAnyone(certificate)
  const { given_name, family_name } = certificate
  const name = fullName({ given_name: given_name ?? '', family_name: family_name ?? '' })
  const facts = [
    { label: t.certificate, value: t[`kind_${kind}`] },
    ...(shows.includes('name') && name ? [{ label: t.holder, value: name }] : []),
    ...(shows.includes('course') ? [{ label: t.course, value: content.course }] : []),
    ...(shows.includes('hours')
      ? [
          { label: t.period, value: format.days(content.first_on, content.last_on) },
          {
            label: t.hours,
            value: t.hours_of(format.hours(content.quarters), format.percent(content.percent, 0)),
          },
        ]
      : []),
    ...(shows.includes('competences') && content.competences.length > 0
      ? [
          {
            label: t.leads_to,
            value: content.competences.map(one => competenceSaid(one, language)).join('; '),
          },
        ]
      : []),
    { label: t.issuer, value: programme },
    { label: t.issued, value: format.day(issued_on) },
    number_fact,
  ]
  return { verdict: t.is_valid, facts }
}
