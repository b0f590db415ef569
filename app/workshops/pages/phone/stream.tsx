import { notFound } from '../../../access/answers.ts'
import { roomTexts } from '../../messages/room.ts'
import { drawnFace } from '../live/draw.tsx'
import { streamOf } from '../live/faces.ts'
import { seatPage } from './door.ts'
import { PhoneFace } from './phone-face.tsx'
import { phoneShown } from './phone-shown.ts'

/** What the phones show alike, drawn anew at each change, once for each language. */
export const loader = seatPage(async ({ ground, request, room, seated, is_in, say, format, language }) => {
  if (!is_in) return notFound()
  return streamOf(ground, request, {
    programme_id: room.programme_id,
    workshop_id: room.id,
    face: `phone ${language}`,
    isIn: now_there => now_there.seats.some(seat => seat.id === seated.seat_id),
    draw: (now_there, now) =>
      drawnFace(<PhoneFace face={phoneShown(now_there, { t: say(roomTexts), format, language }, now)} />, {
        language,
      }),
  })
})
