import type { lastWriteTo } from '../../access/trail/queries.ts'
import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { courseTexts } from '../messages.ts'

/** Who saved last and when, for the one who comes second. */
export function lastSaved(
  last: Awaited<ReturnType<typeof lastWriteTo>>,
  say: Pick<Spoken<typeof courseTexts>, 'somebody' | 'recently'>,
  format: Format,
): { who: string; when: string } {
  return { who: last?.who ?? say.somebody, when: last ? format.moment(last.happened_at) : say.recently }
}
