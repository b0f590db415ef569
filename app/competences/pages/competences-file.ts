import { page } from '../../access/web.ts'
import { downloadOf, fileName, formatOf } from '../../foundation/export.ts'
import { competenceTexts } from '../messages/competences.ts'
import { mayReadCompetences } from '../policy.ts'
import { competencesAsked } from './competence-list.ts'

/** The list of competences as a file: every row of the filter, in the order of the screen. Counts, nobody's name. */
export const loader = page(mayReadCompetences, async visit => {
  const { visitor, ground, url, say, language } = visit
  const t = say(competenceTexts)
  const today = ground.clock.today()
  const { heads, cells, rows } = await competencesAsked(visit, 'whole')
  return downloadOf(
    formatOf(url.pathname),
    fileName(visitor.programme_slug, t.title.toLowerCase(), today),
    { name: t.title, heads, rows: rows.map(cells) },
    { language, today },
  )
})
