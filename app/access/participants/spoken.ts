import {
  directionOf,
  OWN_NAMES,
  type ParticipantLanguage,
  participantLanguage,
} from '../../foundation/participant-languages.ts'
import { LANGUAGE_COOKIE } from '../rules.ts'
import { notReviewed } from './not-reviewed.ts'

/** The language of a page for participants, of those that are offered: what was chosen on this device, else what its browser prefers. */
function spokenBy(request: Request, offered: readonly ParticipantLanguage[]): ParticipantLanguage {
  const chosen = new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=(\\w\\w)`).exec(
    request.headers.get('cookie') ?? '',
  )
  return participantLanguage({
    chosen: chosen?.[1] ?? null,
    browser: request.headers.get('accept-language') ?? '',
    offered,
  })
}

/** What a page for participants says of its language, and the way to each of the others that are offered. */
export function tongueOf(request: Request, offered: readonly ParticipantLanguage[]) {
  const language = spokenBy(request, offered)
  const { pathname } = new URL(request.url)
  return {
    language,
    direction: directionOf(language),
    not_reviewed: notReviewed[language],
    languages: offered.map(each => ({
      language: each,
      label: OWN_NAMES[each],
      href: `/sprak/${each}?till=${encodeURIComponent(pathname)}`,
      current: each === language,
    })),
  }
}
export type SpokenTongue = ReturnType<typeof tongueOf>
