import {
  directionOf,
  OWN_NAMES,
  PARTICIPANT_LANGUAGES,
  participantLanguage,
} from '../../foundation/participant-languages.ts'
import { LANGUAGE_COOKIE } from '../rules.ts'

/** The language of a page for participants: what was chosen on this device, else what its browser prefers. */
export function spokenBy(request: Request) {
  const chosen = new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=(\\w\\w)`).exec(
    request.headers.get('cookie') ?? '',
  )
  return participantLanguage({
    chosen: chosen?.[1] ?? null,
    browser: request.headers.get('accept-language') ?? '',
  })
}

/** What a page for participants says of its language, and the way to each of the others. */
export function tongueOf(request: Request) {
  const language = spokenBy(request)
  const { pathname } = new URL(request.url)
  return {
    language,
    direction: directionOf(language),
    languages: PARTICIPANT_LANGUAGES.map(each => ({
      language: each,
      label: OWN_NAMES[each],
      href: `/sprak/${each}?till=${encodeURIComponent(pathname)}`,
      current: each === language,
    })),
  }
}
