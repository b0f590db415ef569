import { page } from '../../access/web.ts'
import { fileResponse } from '../../foundation/export.ts'
import { formatIn } from '../../foundation/format.ts'
import { spoken } from '../../foundation/text.ts'
import { roomTexts } from '../messages/room.ts'
import { summaryTexts } from '../messages/summary.ts'
import { mayReadWorkshops } from '../policy.ts'
import { readRoom } from './read-room.ts'
import { summaryPdf } from './summary-pdf.ts'
import { summaryShown } from './summary-shown.ts'

/** The summary as a document, in the language that was spoken in the room. */
export const loader = page(mayReadWorkshops, async visit => {
  const room = await readRoom(visit)
  const { language } = room
  const r = spoken(roomTexts, language)
  const summary = summaryShown(room, { t: r, format: formatIn(language), language })
  const pdf = summaryPdf(summary, { r, t: spoken(summaryTexts, language), language })
  return fileResponse(
    `mind-the-gap-${room.company_id}-${room.id}.pdf`,
    'application/pdf',
    new Uint8Array(pdf),
  )
})
