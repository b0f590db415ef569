import type { LocalDate } from '../../foundation/clock.ts'
import type { Format } from '../../foundation/format.ts'
import { capital, type Spoken } from '../../foundation/text.ts'
import type { courseTexts } from '../messages.ts'
import type { OccasionRow } from '../queries/occasion-list.ts'
import type { ShownCount } from '../rules/counts.ts'

type Say = Spoken<typeof courseTexts>

export const spokenCount = (count: ShownCount, format: Format, say: Say): string => {
  if (!count) return '–'
  return 'count' in count ? format.number(count.count) : say.fewer_than(count.fewer_than)
}

/** "15 oktober 2025" or "15 oktober–22 november 2025" */
export function spokenDays(
  { first_on, last_on }: Pick<OccasionRow, 'first_on' | 'last_on'>,
  format: Format,
  say: Say,
): string {
  if (!first_on || !last_on) return say.undated
  return format.days(first_on, last_on)
}

type Speech = {
  format: Format
  say: Say
  at: (...parts: (string | number)[]) => string
  today: LocalDate
}

/** A row of an occasion list, as it is shown. */
export const spokenOccasion = (
  row: OccasionRow,
  attended: { participants: number; unsigned: number } | undefined,
  { format, say, at, today }: Speech,
) => ({
  id: row.id,
  href: at('tillfallen', row.id),
  code: row.code,
  title: row.title,
  kind: capital(say[`kind_${row.kind}`]),
  days: spokenDays(row, format, say),
  sessions: say.sessions_count(row.sessions ?? 0),
  places: row.places?.join(', ') || '–',
  seats: format.number(row.seats),
  free:
    row.free !== null && row.first_on && row.first_on > today ? say.free_seats(Math.max(0, row.free)) : null,
  participants: format.number(attended?.participants ?? 0),
  unsigned: format.hours(attended?.unsigned ?? 0),
})

export type SpokenOccasion = ReturnType<typeof spokenOccasion>
