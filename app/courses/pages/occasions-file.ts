import { page } from '../../access/web.ts'
import { downloadOf, fileName, formatOf } from '../../foundation/export.ts'
import { courseTexts } from '../messages.ts'
import { mayReadTraining } from '../policy.ts'
import { occasionsAsked } from './occasion-list.ts'

/** The list of occasions as a file: every row of the filter, in the order of the screen. */
export const loader = page(mayReadTraining, async visit => {
  const { visitor, ground, url, say, language } = visit
  const t = say(courseTexts)
  const today = ground.clock.today()
  const { heads, cells, rows } = await occasionsAsked(visit, { whole: true })
  return downloadOf(
    formatOf(url.pathname),
    fileName(visitor.programme_slug, t.occasions.toLowerCase(), today),
    { name: t.occasions, heads, rows: rows.map(cells) },
    { language, today },
  )
})
