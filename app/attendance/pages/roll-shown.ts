import type { Visit } from '../../access/web.ts'
import type { OccasionFacts, SessionRow } from '../../courses/queries.ts'
import { clockTimeOf } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Spoken } from '../../foundation/text.ts'
import { peopleTexts } from '../../people/messages.ts'
import { shownName } from '../../people/rules/names.ts'
import { rollTexts } from '../messages/roll.ts'
import { bindingOfSession } from '../queries/bound.ts'
import { cameWithoutSeat, type RollRow, rollOf } from '../queries/roll.ts'
import { markOf, rollCounts, rollFields } from '../rules/roll.ts'

type Of = {
  occasion: Pick<OccasionFacts, 'id'>
  session: Pick<SessionRow, 'id' | 'held_on'>
  /** What is signed can be corrected by whoever reads the list. */
  may_correct?: boolean
  /** Time can be noted for whoever has no seat. */
  may_record?: boolean
}

/** A session with those who have a seat or were there, each with what is noted and what can be chosen. */
export async function rollShown(
  { db, format, say, at }: Visit & { db: Db },
  { occasion, session, may_correct = true, may_record = false }: Of,
) {
  const t = say(rollTexts)
  const rows = await rollOf(db, {
    occasion_id: occasion.id,
    session_id: session.id,
    held_on: session.held_on,
  })
  const { there, not_marked } = rollCounts(rows)
  const others = await cameWithoutSeat(db, {
    occasion_id: occasion.id,
    session_id: session.id,
    held_on: session.held_on,
  })
  return {
    others: others.map(({ person_id, came_at, company, ...name }) => ({
      id: person_id,
      name: shownName(name, say(peopleTexts)),
      company,
      came: t.came(clockTimeOf(came_at)),
      record: may_record
        ? `${at('tillfallen', occasion.id, 'narvaro', 'ny')}?pass=${session.id}&person=${person_id}`
        : null,
    })),
    verdict: rows.length > 0 ? t.verdict(there, rows.length, not_marked) : null,
    binds: await bindingOfSession(db, session.id),
    may_sign: rows.some(row => !row.is_signed),
    has_rest: not_marked > 0,
    rows: rows.map(row => {
      // Somebody came, and what they were there for is not noted: whoever saves the list says that it is so.
      const is_to_confirm = row.quarters === null && row.came_at !== null
      const mark = markOf(is_to_confirm ? { ...row, quarters: row.by_arrival || null } : row)
      return {
        id: row.person_id,
        name: shownName(row, say(peopleTexts)),
        company: row.company,
        fields: rollFields(row.person_id),
        mark: mark ?? '',
        part: mark === 'part' ? String(row.quarters ?? row.by_arrival) : '',
        came: cameSaid(row, t),
        to_confirm: is_to_confirm ? t[row.proved_at ? 'to_confirm' : CONFIRM[row.came_how!]] : null,
        seen: row.quarters === null ? '' : String(row.quarters),
        full: row.full,
        most: row.most,
        objection: row.objection && t[`objects_${row.objection}`],
        signed: row.is_signed ? t.already(format.hours(row.quarters!)) : null,
        correct:
          row.is_signed && may_correct
            ? at('tillfallen', occasion.id, 'narvaro', row.attendance_id!, 'rattelse')
            : null,
        times: Array.from({ length: row.most }, (_, nth) => row.most - nth)
          .filter(quarters => quarters !== row.full)
          .map(quarters => ({ value: String(quarters), label: format.hours(quarters) })),
      }
    }),
  }
}
const CONFIRM = {
  phone: 'to_confirm',
  kiosk: 'to_confirm',
  printed: 'printed_to_confirm',
  tap: 'tap_to_confirm',
  tap_untimed: 'tap_untimed_to_confirm',
} as const

/** When they said that they came; where somebody has noted that they did not, both stand beside each other. */
function cameSaid(
  {
    came_at,
    came_how,
    proved_at,
    quarters,
  }: Pick<RollRow, 'came_at' | 'came_how' | 'proved_at' | 'quarters'>,
  t: Spoken<typeof rollTexts>,
): string | null {
  if (!came_at) return null
  if (quarters === 0) return t.came_all_the_same(clockTimeOf(came_at))
  const came = came_how === 'tap_untimed' ? null : clockTimeOf(came_at)
  if (proved_at) return t.came_proved(came, clockTimeOf(proved_at))
  return came && t.came(came)
}

export type RollShown = Awaited<ReturnType<typeof rollShown>>
