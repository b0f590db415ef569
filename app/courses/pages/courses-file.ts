import { page } from '../../access/web.ts'
import { downloadOf, fileName, formatOf } from '../../foundation/export.ts'
import { courseTexts } from '../messages.ts'
import { mayReadTraining } from '../policy.ts'
import { coursesAsked } from './course-list.ts'

/** The list of courses as a file: every row of the filter, in the order of the screen. */
export const loader = page(mayReadTraining, async visit => {
  const { visitor, ground, url, say, language } = visit
  const t = say(courseTexts)
  const today = ground.clock.today()
  const { heads, cells, rows } = await coursesAsked(visit, 'whole')
  return downloadOf(
    formatOf(url.pathname),
    fileName(visitor.programme_slug, t.courses.toLowerCase(), today),
    { name: t.courses, heads, rows: rows.map(cells) },
    { language, today },
  )
})
