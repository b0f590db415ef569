import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { signingTexts } from '../messages/signing.ts'

type Signature = { name: string; title: string; signed_on: string | null; method: string | null }

/** Who signed, when and how, on one line; that nobody has where nobody has. */
export const signatureShown = (
  { name, title, signed_on, method }: Signature,
  { t, format }: { t: Spoken<typeof signingTexts>; format: Format },
): string =>
  signed_on === null
    ? t.unsigned
    : [
        t.signed_by([name, title].filter(Boolean).join(', '), format.day(signed_on)),
        method === 'pen' ? t.by_pen : t.by_code,
      ].join(', ')
