import type { LocalDate } from '../../../foundation/clock.ts'
import type { Format } from '../../../foundation/format.ts'
import type { About, Processing } from '../../../foundation/processing.ts'
import type { Language, Spoken } from '../../../foundation/text.ts'
import type { privacyNoticeTexts } from '../../messages/privacy.ts'

export type Told = {
  purpose: string
  about: string
  data: string
  source: string
  recipients: string
  kept: string
}

type Speech = { language: Language; format: Format; t: Spoken<typeof privacyNoticeTexts> }

/** What is done with personal data in words; `until`: how long the programme keeps what its payments rest on. */
export function toldOf(
  all: readonly Processing[],
  until: LocalDate | null,
  { language, format, t }: Speech,
): Told[] {
  const list = new Intl.ListFormat(language)
  const programme = until ? t.kept_until(format.day(until)) : t.kept_untold
  return all.map(({ purpose, about, data, source, recipients, kept }) => ({
    purpose: purpose[language],
    about: list.format(about.map(one => t[one])),
    data: data[language],
    source: source[language],
    recipients: recipients[language],
    kept: kept === 'programme' ? programme : kept[language],
  }))
}

export const aboutThem = (all: readonly Processing[], them: About): Processing[] =>
  all.filter(one => one.about.includes(them))
