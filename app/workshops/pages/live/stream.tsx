import { notFound } from '../../../access/answers.ts'
import { shownTo } from '../../../access/shown-to.ts'
import { page } from '../../../access/web.ts'
import { mayLeadWorkshops } from '../../policy.ts'
import type { Room } from '../../rules/room.ts'
import { placesIn, roomAtPlace } from '../../rules/walk.ts'
import { drawnFace } from './draw.tsx'
import { streamOf } from './faces.ts'
import { LeadFace } from './lead-face.tsx'
import { leadShown } from './lead-shown.ts'
import { ledRoom, mayStillLead } from './room-at.ts'
import { codePicture, wallOf } from './wall.tsx'
import { WallFace } from './wall-face.tsx'

/** The wall or the face of whoever leads, drawn anew at each change; or once as it would be at each place. */
export const loader = page(mayLeadWorkshops, async visit => {
  const { ground, visitor, url, request, say, format, language } = visit
  const room = await ledRoom(visit)
  const { programme_id, id: workshop_id } = room
  const signedIn = { user_id: visitor.user_id!, mayStill: () => mayStillLead(visit) }
  const at = { programme_id, workshop_id, signedIn }
  const drawWall = (of: Room) =>
    drawnFace(<WallFace face={wallOf(of, ground)} qr={codePicture(of, ground.config.publicUrl)} />, {
      language: of.language,
    })
  const drawLead = (of: Room, now: Date) =>
    drawnFace(<LeadFace face={leadShown(of, { say, format, language }, now)} />, {
      language,
      shown_to: shownTo(ground.vault, visitor.user_id!),
    })
  const draws = { vagg: drawWall, led: drawLead }[url.searchParams.get('ansikte') ?? '']
  if (!draws) return notFound()
  // Each place as it would look, for a laptop that is to go on without network.
  if (url.searchParams.has('platser')) {
    const now = ground.clock.now()
    return Response.json(
      Object.fromEntries(placesIn(room).map(place => [place.name, draws(roomAtPlace(room, place), now)])),
    )
  }
  return streamOf(ground, request, {
    ...at,
    face: draws === drawWall ? 'wall' : `lead ${language} ${visitor.user_id}`,
    draw: draws,
  })
})
