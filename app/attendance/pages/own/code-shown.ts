import { CODE_MINUTES } from '../../../access/one-time-code.ts'
import type { ParticipantLanguage } from '../../../foundation/participant-languages.ts'
import { signingCodeWords } from '../../messages/signing-code.ts'
import type { codeStandingOf } from '../../queries/signing-code.ts'

/** What stands where a code is asked for: how to get one, the field for it, or what whoever cannot get one does. */
export function codeShown(
  { way, is_sent }: Awaited<ReturnType<typeof codeStandingOf>>,
  language: ParticipantLanguage,
) {
  const words = signingCodeWords[language]
  if (way === 'none') return { step: 'none' as const, says: words.no_way }
  return is_sent
    ? {
        step: 'typed' as const,
        says: words.sent[way](CODE_MINUTES),
        code: words.code,
        hint: words.code_hint,
        again: words.again,
      }
    : { step: 'asked' as const, says: words.lede[way], send: words.send }
}
export type CodeShown = ReturnType<typeof codeShown>
