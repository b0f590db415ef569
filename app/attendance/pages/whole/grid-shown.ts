import type { Visit } from '../../../access/web.ts'
import type { Db } from '../../../foundation/database.ts'
import { peopleTexts } from '../../../people/messages.ts'
import { mayReadOwnPeople } from '../../../people/policy.ts'
import { shownName } from '../../../people/rules/names.ts'
import { wholeGridTexts } from '../../messages/whole-grid.ts'
import { mayCorrectAttendance } from '../../policy.ts'
import {
  type CellState,
  type GridAsked,
  type GridOutline,
  type GridSession,
  gridCells,
  gridNames,
} from '../../queries/whole-grid.ts'

export type GridColumn = {
  id: number
  nth: number
  day: string
  year: string
  code: string
  title: string
  href: string
  sum: string
}
export type GridCellShown = { said: string; state: CellState; href: string | null; heard: string }
export type GridRow = {
  id: number
  nth: number
  name: string
  company: string
  href: string | null
  sum: string
  cells: Record<number, GridCellShown>
}
export type GridPartShown = { columns: GridColumn[]; rows: GridRow[] }

type Part = {
  /** Of the whole grid, which has the sums. */
  outline: GridOutline
  sessions: readonly GridSession[]
  people: readonly number[]
  /** How many rows and columns stand before this part. */
  from: { row: number; column: number }
}

/** One part of the grid, field by field: these people in these sessions, with the sums of all that was chosen. */
export async function gridPartShown(
  visit: Visit & { db: Db },
  asked: GridAsked,
  { outline, sessions, people, from }: Part,
): Promise<GridPartShown> {
  const { db, visitor, ground, format, say, at } = visit
  const t = say(wholeGridTexts)
  const names = await gridNames(db, people, ground.clock.today())
  const cells = Map.groupBy(
    await gridCells(db, visitor, asked, { people, sessions: sessions.map(session => session.id) }),
    cell => cell.person_id,
  )
  const seesPeople = mayReadOwnPeople(visitor)
  const notes = mayCorrectAttendance(visitor)
  const drawn = new Map(sessions.map(session => [session.id, session]))
  return {
    columns: sessions.map((session, nth) => ({
      id: session.id,
      nth: from.column + nth + 1,
      day: format.shortDay(session.held_on),
      year: session.held_on.slice(0, 4),
      code: session.code,
      title: session.title,
      href: at('tillfallen', session.occasion_id),
      sum: format.plainHours(outline.sessions.get(session.id)!),
    })),
    rows: names.map((person, nth) => {
      const own = cells.get(person.id) ?? []
      const name = shownName(person, say(peopleTexts))
      return {
        id: person.id,
        nth: from.row + nth + 1,
        name,
        company: person.company ?? '–',
        href: seesPeople ? at('personer', person.id) : null,
        sum: format.plainHours(outline.people.get(person.id)!),
        cells: Object.fromEntries(
          own.flatMap(cell => {
            const session = drawn.get(cell.session_id)!
            const path = at('tillfallen', cell.occasion_id, 'narvaro')
            const shown: GridCellShown = {
              said: cell.quarters > 0 ? format.plainHours(cell.quarters) : t[`mark_${markOf(cell.state)}`],
              state: cell.state,
              href:
                cell.id !== null
                  ? `${path}/${cell.id}`
                  : notes && cell.state === 'not_noted'
                    ? `${path}/ny?pass=${session.id}&person=${person.id}`
                    : null,
              heard: `${t[`heard_${cell.state}`]}, ${t.of_person(name, format.shortDay(session.held_on))}`,
            }
            return [[session.id, shown]]
          }),
        ),
      }
    }),
  }
}

const markOf = (state: CellState) => (state === 'not_noted' || state === 'booked' ? state : 'absent')
