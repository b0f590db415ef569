import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { courseTexts } from '../messages.ts'
import type { OccasionRow } from '../queries/occasion-list.ts'

type Say = Spoken<typeof courseTexts>

/** "15 oktober 2025" or "15 oktober–22 november 2025" */
export function spokenDays(
  { first_on, last_on }: Pick<OccasionRow, 'first_on' | 'last_on'>,
  format: Format,
  say: Say,
): string {
  if (!first_on || !last_on) return say.undated
  return format.days(first_on, last_on)
}
