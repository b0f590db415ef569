import { page } from '../../access/web.ts'
import { type Cell, downloadOf, fileName, formatOf, hoursCell, kronorCell } from '../../foundation/export.ts'
import { readList } from '../../ui/list-url.ts'
import { courseTexts } from '../messages.ts'
import { mayCountEveryone, mayCountOwn, mayReadCost, mayReadTraining } from '../policy.ts'
import { attendedOf, occasionsOf } from '../queries/occasion-list.ts'
import { occasionList } from './occasion-filters.ts'

/** The list of occasions as a file: every row of the filter, in the order of the screen. */
export const loader = page(mayReadTraining, async ({ db, visitor, ground, url, say, language }) => {
  const t = say(courseTexts)
  const today = ground.clock.today()
  const list = readList(url.searchParams, occasionList(url.searchParams))
  const { rows } = await occasionsOf(db, visitor, list, today, null)
  const counts = mayCountEveryone(visitor) || mayCountOwn(visitor)
  const costs = mayReadCost(visitor)
  const attended = counts
    ? await attendedOf(
        db,
        rows.map(row => row.id),
      )
    : new Map()
  const heads = [
    t.code,
    t.title,
    t.kind,
    t.first_day,
    t.last_day,
    t.sessions,
    t.length,
    t.place,
    t.provider,
    t.seats,
    ...(costs ? [t.cost] : []),
    ...(counts ? [t.participants, t.attended, t.unsigned] : []),
  ]
  const cells = rows.map((row): Cell[] => {
    const own = attended.get(row.id)
    return [
      row.code,
      row.title,
      t[`kind_${row.kind}`],
      row.first_on,
      row.last_on,
      row.sessions ?? 0,
      hoursCell(row.quarters ?? 0),
      row.places?.join(', ') ?? '',
      row.provider,
      row.seats,
      ...(costs ? [kronorCell(row.cost_ore)] : []),
      ...(counts
        ? [own?.participants ?? 0, hoursCell(own?.quarters ?? 0), hoursCell(own?.unsigned ?? 0)]
        : []),
    ]
  })
  const name = fileName(visitor.programme_slug, t.occasions.toLowerCase(), today)
  return downloadOf(
    formatOf(url.pathname),
    name,
    { name: t.occasions, heads, rows: cells },
    { language, today },
  )
})
