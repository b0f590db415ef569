import { page } from '../../access/web.ts'
import { downloadOf, fileName, formatOf } from '../../foundation/export.ts'
import { evidenceTexts } from '../messages/evidence.ts'
import { mayNoteEvidence } from '../policy.ts'
import { unprovedRows } from '../queries/unproved.ts'
import { unprovedList } from './evidence-list.ts'

/** What is to be keyed into the portal, or found on paper, in the order of the sessions. */
export const loader = page(mayNoteEvidence, async visit => {
  const { db, visitor, ground, url, say, language } = visit
  const today = ground.clock.today()
  const { heads, cells } = unprovedList(visit)
  return downloadOf(
    formatOf(url.pathname),
    fileName(visitor.programme_slug, 'underlag', today),
    { name: say(evidenceTexts).title, heads, rows: (await unprovedRows(db, visitor)).map(cells) },
    { language, today },
  )
})
