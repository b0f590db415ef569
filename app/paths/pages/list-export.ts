import { page } from '../../access/web.ts'
import { downloadOf, fileName, formatOf } from '../../foundation/export.ts'
import { boardTexts } from '../messages/board.ts'
import { mayReadPaths } from '../policy.ts'
import { pathListAsked } from './path-list.ts'

/** The list as it is filtered and sorted, whole, with the day of each stage. */
export const loader = page(mayReadPaths, async visit => {
  const { visitor, ground, url, say, language } = visit
  const today = ground.clock.today()
  const t = say(boardTexts)
  const { heads, cells, chosen } = await pathListAsked(visit)
  return downloadOf(
    formatOf(url.pathname),
    fileName(visitor.programme_slug, t.path.toLowerCase(), today),
    { name: t.path, heads, rows: chosen.map(cells) },
    { language, today },
  )
})
