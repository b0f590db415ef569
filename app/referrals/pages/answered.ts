import { invalid, refusedAs } from '../../access/answers.ts'
import type { Format } from '../../foundation/format.ts'
import type { Refusal } from '../../foundation/refusal.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { handOverTexts } from '../messages/hand-over.ts'

/** Why an answer could not be given. The one who came second is told who was first, and when: 409. */
export function notAnswered(
  form: FormData,
  refusal: Refusal,
  { t, format }: { t: Spoken<typeof handOverTexts>; format: Format },
) {
  if (refusal.refused !== 'answered-by-other') return refusedAs(form, refusal, t)
  const { who, when, answer } = refusal.about as { who: string; when: string; answer: string }
  const about = { who: who || t.someone, when: format.moment(new Date(when)), answer }
  return invalid(form, { form: t.answered_by_other(about) }, 409)
}
