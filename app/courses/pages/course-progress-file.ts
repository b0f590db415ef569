import { page } from '../../access/web.ts'
import { downloadOf, fileName, formatOf } from '../../foundation/export.ts'
import { mayReadOwnPeople } from '../../people/policy.ts'
import { progressTexts } from '../messages/progress.ts'
import { progressAsked } from './course-progress-list.ts'

/** How far people have come in a role programme as a file: every row of the filter, in the order of the screen. */
export const loader = page(mayReadOwnPeople, async visit => {
  const { visitor, ground, url, say, language } = visit
  const t = say(progressTexts)
  const today = ground.clock.today()
  const { heads, cells, rows, course } = await progressAsked(visit, 'whole')
  return downloadOf(
    formatOf(url.pathname),
    fileName(visitor.programme_slug, `${t.file}-${course.code.toLowerCase()}`, today),
    { name: t.title, heads, rows: rows.map(cells) },
    { language, today },
  )
})
