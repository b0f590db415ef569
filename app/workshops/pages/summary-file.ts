import { page } from '../../access/web.ts'
import { fileResponse } from '../../foundation/export.ts'
import { formatIn } from '../../foundation/format.ts'
import { spoken } from '../../foundation/text.ts'
import { roomTexts } from '../messages/room.ts'
import { signingTexts } from '../messages/signing.ts'
import { summaryTexts } from '../messages/summary.ts'
import { walkTexts } from '../messages/walk.ts'
import { mayReadWorkshops } from '../policy.ts'
import { signaturesOf } from '../queries/signatures.ts'
import { SIDES } from '../rules/sign-forms.ts'
import { summaryDigest } from '../rules/summary-digest.ts'
import { followUpPdf } from './follow-up-pdf.ts'
import { followUpShown } from './follow-up-shown.ts'
import { readRoom } from './read-room.ts'
import { signatureShown } from './signature-shown.ts'
import { summaryPdf } from './summary-pdf.ts'
import { summaryShown } from './summary-shown.ts'

/** The summary as a document, in the language that was spoken in the room. */
export const loader = page(mayReadWorkshops, async visit => {
  const { room } = await readRoom(visit)
  const signatures = await signaturesOf(visit.db, room.id)
  const { language } = room
  const r = spoken(roomTexts, language)
  const summary = summaryShown(room, { t: r, format: formatIn(language), language })
  const s = spoken(signingTexts, language)
  const signed = SIDES.map(side => {
    const own = signatures.find(one => one.side === side)
    return `${s[side]}: ${own ? signatureShown(own, { t: s, format: formatIn(language) }) : s.unsigned}`
  })
  const w = spoken(walkTexts, language)
  const words = {
    r,
    t: spoken(summaryTexts, language),
    language,
    signing: { title: s.page_title, signed, digest: `${s.digest}: ${summaryDigest(room)}` },
  }
  const pdf =
    room.kind === 'gap'
      ? summaryPdf(summary, words)
      : followUpPdf(summary, followUpShown(room, { t: r, w, format: formatIn(language), language }), {
          ...words,
          w,
        })
  return fileResponse(
    `${room.kind === 'gap' ? 'mind-the-gap' : 'uppfoljning'}-${room.company_id}-${room.id}.pdf`,
    'application/pdf',
    new Uint8Array(pdf),
  )
})
