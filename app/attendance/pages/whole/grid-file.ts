import { page } from '../../../access/web.ts'
import { type Cell, fileName, hoursCell, inParts, longDownloadOf } from '../../../foundation/export.ts'
import { reading } from '../../../foundation/transact.ts'
import { peopleTexts } from '../../../people/messages.ts'
import { shownName } from '../../../people/rules/names.ts'
import { wholeGridTexts } from '../../messages/whole-grid.ts'
import { mayReadAttendance } from '../../policy.ts'
import { gridCells, gridNames, gridOutline, gridPeople, gridSessions } from '../../queries/whole-grid.ts'
import { gridAsked } from './grid-asked.ts'

/** All that was chosen as a workbook, read some people at a time while it leaves. What has not been noted is empty; who was absent has nought. */
export const loader = page(mayReadAttendance, async visit => {
  const { db, visitor, ground, say, language } = visit
  const t = say(wholeGridTexts)
  const names = say(peopleTexts)
  const today = ground.clock.today()
  const { asked } = await gridAsked(visit)
  const outline = await gridOutline(db, visitor, asked)
  const sessions = await gridSessions(db, outline)
  const people = await gridPeople(db, outline)
  const ids = sessions.map(session => session.id)
  const read = (some: readonly number[]) =>
    reading(ground, visitor, async db => {
      const cells = Map.groupBy(
        await gridCells(db, visitor, asked, { people: some, sessions: ids }),
        cell => cell.person_id,
      )
      return (await gridNames(db, some, today)).map(person => ({ person, cells: cells.get(person.id) ?? [] }))
    })
  const rowOf = ({ person, cells }: Awaited<ReturnType<typeof read>>[number]): Cell[] => {
    const noted = new Map(
      cells.filter(cell => cell.id !== null).map(cell => [cell.session_id, cell.quarters]),
    )
    const sum = (of: typeof cells) => hoursCell(of.reduce((all, cell) => all + cell.quarters, 0))
    return [
      shownName(person, names),
      person.company,
      sum(cells),
      sum(cells.filter(cell => cell.state === 'signed')),
      ...sessions.map(session => {
        const quarters = noted.get(session.id)
        return quarters === undefined ? null : hoursCell(quarters)
      }),
    ]
  }
  return longDownloadOf(
    'xlsx',
    fileName(visitor.programme_slug, t.file, today),
    {
      name: t.title,
      heads: [
        ...[t.person, t.company, t.sum, t.signed_sum],
        ...sessions.map(session => `${session.held_on} ${session.starts_at.slice(0, 5)} ${session.code}`),
      ],
      parts: inParts(people, read, rowOf),
    },
    { language, today },
  )
})
