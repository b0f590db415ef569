import { dayIn, hoursIn, type ParticipantLanguage } from '../../../foundation/participant-languages.ts'
import { portfolioWords } from '../../messages/portfolio.ts'
import type { OwnCertificate } from '../../queries/certificates.ts'
import { numberShown, SHOWN } from '../../rules/certificate.ts'

/** A person's own certificates, field by field, in their language. Of one that is withdrawn no more than that it is. */
export function portfolioShown(own: readonly OwnCertificate[], language: ParticipantLanguage, home: string) {
  const words = portfolioWords[language]
  return own.flatMap(({ content, ...one }) => {
    if (!content) return []
    const { first_on, last_on, quarters } = content
    const days =
      first_on === last_on
        ? dayIn(language, first_on)
        : `${dayIn(language, first_on)} – ${dayIn(language, last_on)}`
    return {
      id: one.id,
      version: one.version,
      kind: words.kind[one.kind],
      course: content.course,
      days,
      hours: hoursIn(language, quarters),
      number: numberShown(one.number),
      is_valid: one.withdrawn_on === null,
      is_shared: one.is_shared,
      file: `${home}/${one.id}`,
      public: one.is_shared ? `/intyg/${numberShown(one.number)}` : null,
      ticks: SHOWN.map(value => ({ value, label: words.shows[value], ticked: one.shows.includes(value) })),
    }
  })
}

export type PortfolioShown = ReturnType<typeof portfolioShown>
