import { mayMakeParticipantLink } from '../../access/policy.ts'
import { userNamesOf } from '../../access/users/names.ts'
import type { Visit } from '../../access/web.ts'
import { mayBookPeople } from '../../bookings/policy.ts'
import type { OccasionFacts, SessionRow } from '../../courses/queries.ts'
import type { Db } from '../../foundation/database.ts'
import { peopleTexts } from '../../people/messages.ts'
import { mayReadOwnPeople } from '../../people/policy.ts'
import { shownName } from '../../people/rules/names.ts'
import { attendanceTexts } from '../messages.ts'
import { mayCorrectAttendance } from '../policy.ts'
import { cellsOf, personsThere } from '../queries/grid.ts'
import { leastShareOf } from '../queries/least-share.ts'
import type { Because } from '../rules/own-hours.ts'
import { shareOf } from '../rules/share.ts'
import { signatureShown } from './signature-shown.ts'

export type GridCell = {
  id: number
  hours: string
  is_signed: boolean
  /** "16 okt, på papper"; null while it waits, and where it was signed as most were. */
  signed: string | null
  is_corrected: boolean
  /** What the participant says is wrong. */
  objection: string | null
}

type Asked = { occasion: OccasionFacts; sessions: readonly SessionRow[] }

/** Persons by sessions, field by field. Nobody with protected identity is among them. */
export async function gridShown(visit: Visit & { db: Db }, { occasion, sessions }: Asked) {
  const { db, visitor, ground, format, say, at } = visit
  const t = say(attendanceTexts)
  const today = ground.clock.today()
  const persons = await personsThere(db, occasion.id, sessions[0]?.held_on ?? today)
  const cells = await cellsOf(db, occasion.id)
  const names = await userNamesOf(
    db,
    cells.map(cell => cell.signed_by),
  )
  const usual = usualOf(cells)
  const cellsOfPerson = Map.groupBy(cells, cell => cell.person_id)
  const seesPeople = mayReadOwnPeople(visitor)
  const least = await leastShareOf(db, visitor.programme!, sessions[0]?.held_on ?? today)
  const shares = new Map(
    persons.map(person => [person.id, shareOf(sessions, cellsOfPerson.get(person.id) ?? [])]),
  )
  const tooLate = (person_id: number) => (shares.get(person_id)?.at_best ?? 100) < least
  const late = persons.filter(person => tooLate(person.id)).length
  const sumOf = (of: typeof cells) => format.hours(of.reduce((sum, cell) => sum + cell.quarters, 0))
  return {
    may_record: mayCorrectAttendance(visitor),
    may_record_anyone: mayBookPeople(visitor),
    sessions: sessions.map(session => ({
      id: session.id,
      day: format.shortDay(session.held_on),
      times: format.span(session.starts_at, session.ends_at),
      is_held: session.held_on <= today,
      sum: sumOf(cells.filter(cell => cell.session_id === session.id)),
    })),
    sum: sumOf(cells),
    too_late: late > 0 ? t.some_cannot_reach(late, format.percent(least, 0)) : null,
    usually: usual && t.usually_signed(t[`how_${usual}`]),
    rows: persons.map(person => {
      const own = cellsOfPerson.get(person.id) ?? []
      return {
        id: person.id,
        name: shownName(person, say(peopleTexts)),
        href: seesPeople ? at('personer', person.id) : null,
        company: person.company ?? '–',
        is_booked: person.booking_id !== null,
        sum: sumOf(own),
        // A company sees what was attended with it alone, of which no part of the whole can be told.
        share:
          own.length > 0 && visitor.company === null
            ? format.percent(shares.get(person.id)?.percent ?? 0, 0)
            : null,
        cannot_reach: tooLate(person.id) ? t.cannot_reach(format.percent(least, 0)) : null,
        cells: Object.fromEntries(
          own.map((cell): [number, GridCell] => [
            cell.session_id,
            {
              id: cell.id,
              hours: format.hours(cell.quarters),
              is_signed: cell.signed_at !== null,
              signed:
                cell.signed_how === usual ? null : (signatureShown(cell, names, format, t)?.short ?? null),
              is_corrected: Boolean(cell.is_corrected),
              objection: cell.objection && t[`objects_${cell.objection as Because}`],
            },
          ]),
        ),
      }
    }),
    links:
      mayMakeParticipantLink(visitor) && cells.some(cell => cell.quarters > 0 && !cell.signed_at)
        ? at('tillfallen', occasion.id, 'lankar')
        : null,
    files:
      persons.length > 0
        ? {
            workbook: `${at('narvaro.xlsx')}?occasion=${occasion.id}`,
            paper: `${at('narvaro', 'utskrift')}?occasion=${occasion.id}`,
          }
        : null,
    about_protected: t.protected_left_out,
  }
}

/** How most of the hours were signed: said once for the whole grid rather than in every cell. */
function usualOf(cells: Awaited<ReturnType<typeof cellsOf>>) {
  const ways = Map.groupBy(
    cells.flatMap(cell => cell.signed_how ?? []),
    how => how,
  )
  const [most] = [...ways].toSorted(([, a], [, b]) => b.length - a.length)
  return most && most[1].length > 1 ? most[0] : null
}
