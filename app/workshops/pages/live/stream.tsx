import { notFound } from '../../../access/answers.ts'
import { shownTo } from '../../../access/shown-to.ts'
import { page } from '../../../access/web.ts'
import { mayLeadWorkshops } from '../../policy.ts'
import { drawnFace } from './draw.tsx'
import { streamOf } from './faces.ts'
import { LeadFace } from './lead-face.tsx'
import { leadShown } from './lead-shown.ts'
import { ledRoom, mayStillLead } from './room-at.ts'
import { codePicture, wallOf } from './wall.tsx'
import { WallFace } from './wall-face.tsx'

/** The wall or the face of whoever leads, drawn anew at each change. */
export const loader = page(mayLeadWorkshops, async visit => {
  const { ground, visitor, url, request, say, format, language } = visit
  const { programme_id, id: workshop_id } = await ledRoom(visit)
  const signedIn = { user_id: visitor.user_id!, mayStill: () => mayStillLead(visit) }
  const at = { programme_id, workshop_id, signedIn }
  switch (url.searchParams.get('ansikte')) {
    case 'vagg':
      return streamOf(ground, request, {
        ...at,
        face: 'wall',
        draw: room =>
          drawnFace(
            <WallFace face={wallOf(room, ground)} qr={codePicture(room, ground.config.publicUrl)} />,
            {
              language: room.language,
            },
          ),
      })
    case 'led': {
      const shown_to = shownTo(ground.vault, visitor.user_id!)
      return streamOf(ground, request, {
        ...at,
        face: `lead ${language} ${visitor.user_id}`,
        draw: (room, now) =>
          drawnFace(<LeadFace face={leadShown(room, { say, format, language }, now)} />, {
            language,
            shown_to,
          }),
      })
    }
    default:
      return notFound()
  }
})
