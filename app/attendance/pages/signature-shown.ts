import { localDateOf } from '../../foundation/clock.ts'
import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { attendanceTexts } from '../messages.ts'
import type { AttendanceRow } from '../queries.ts'
import { SIGNED_BY_DAY_LINK, SIGNED_BY_PARTICIPANT } from '../rules/signing.ts'

type Signed = Pick<AttendanceRow, 'signed_at' | 'signed_by' | 'signed_how'>

/** When, how and by whose note it was signed; null while it waits. */
export function signatureShown(
  { signed_at, signed_by, signed_how }: Signed,
  names: ReadonlyMap<string, string>,
  format: Format,
  say: Spoken<typeof attendanceTexts>,
) {
  if (!signed_at || !signed_how) return null
  const day = localDateOf(signed_at)
  const how = say[`how_${signed_how}`]
  return {
    short: `${format.shortDay(day)}, ${how}`,
    when: format.day(day),
    how,
    by:
      signed_how === 'register'
        ? say.by_register
        : signed_by === SIGNED_BY_PARTICIPANT
          ? say.by_participant
          : signed_by === SIGNED_BY_DAY_LINK
            ? say.by_day_link
            : (names.get(signed_by ?? '') ?? say.nobody),
  }
}
