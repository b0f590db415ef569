import { page } from '../../access/web.ts'
import { downloadOf, fileName, formatOf } from '../../foundation/export.ts'
import { demandTexts } from '../messages/demand.ts'
import { mayReadDemand } from '../policy.ts'
import { demandAsked } from './demand-list.ts'

/** What companies ask for as a file for training providers: no names of companies, and the same for whoever takes it out. */
export const loader = page(mayReadDemand, async visit => {
  const { visitor, ground, url, say, language } = visit
  const t = say(demandTexts)
  const today = ground.clock.today()
  const { heads, cells, rows } = await demandAsked(visit, true)
  return downloadOf(
    formatOf(url.pathname),
    fileName(visitor.programme_slug, t.title.toLowerCase(), today),
    { name: t.title, heads, rows: rows.map(cells) },
    { language, today },
  )
})
