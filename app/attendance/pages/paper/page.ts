import { found, numberIn } from '../../../access/answers.ts'
import { page } from '../../../access/web.ts'
import { mayReadSheets } from '../../policy.ts'
import { sheetPage } from '../../queries/sheets.ts'
import { heldSession } from '../here/session-at.ts'

/** One page of a list on paper, to be looked at beside the list, for whoever marks the session or looks at what hours rest on. */
export const loader = page(mayReadSheets, async visit => {
  const { db, visitor, ground, params } = visit
  const { session } = await heldSession(visit)
  const asked = { session_id: session.id, sheet_id: numberIn(params.sheet), page: numberIn(params.page) }
  const { media_type, content } = found(await sheetPage(db, visitor, { ...asked, vault: ground.vault }))
  return new Response(content, {
    headers: { 'Content-Type': media_type, 'Content-Disposition': 'inline' },
  })
})
