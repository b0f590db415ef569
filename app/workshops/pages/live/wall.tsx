import encodeQR from 'qr'
import type { Installation } from '../../../access/installation.ts'
import { page } from '../../../access/web.ts'
import { formatIn } from '../../../foundation/format.ts'
import { spoken } from '../../../foundation/text.ts'
import type { Shown } from '../../../ui/form-state.ts'
import { LanguageProvider } from '../../../ui/language.tsx'
import live from '../../client/live.ts?script'
import { roomTexts } from '../../messages/room.ts'
import { mayLeadWorkshops } from '../../policy.ts'
import type { Room } from '../../rules/room.ts'
import { ledRoom, roomAt } from './room-at.ts'
import { WallFace } from './wall-face.tsx'
import { wallShown } from './wall-shown.ts'

export const handle = { layout: 'wall', scripts: [live], looksAgain: 5 }

export const loader = page(mayLeadWorkshops, async visit => {
  const { ground, at } = visit
  const room = await ledRoom(visit)
  const { company_id, workshop_id } = roomAt(visit)
  const here = at('foretag', company_id, 'workshop', workshop_id)
  return {
    title: `${room.company}, Mind the Gap`,
    language: room.language,
    stream: `${here}/strom?ansikte=vagg`,
    lead: `${here}/led`,
    qr: codePicture(room, ground.config.publicUrl),
    face: wallOf(room, ground),
  }
})

type Ground = Pick<Installation, 'config' | 'clock'>

/** What the wall shows, in the language that is spoken in the room. */
export const wallOf = (room: Room, { config, clock }: Ground) => {
  const { language } = room
  const speech = { t: spoken(roomTexts, language), format: formatIn(language), language }
  return wallShown(room, speech, { host: `${new URL(config.publicUrl).host}/g`, now: clock.now() })
}

/** The way in as a picture that a phone reads; null while the room is not open. */
export const codePicture = ({ code }: Pick<Room, 'code'>, publicUrl: string): string | null =>
  code &&
  `data:image/svg+xml,${encodeURIComponent(
    encodeQR(new URL(`/g/${code}`, publicUrl).href, 'svg', { ecc: 'medium', border: 4 }),
  )}`

export default function Wall({ loaderData: d }: Shown<typeof loader>) {
  return (
    <LanguageProvider language={d.language}>
      <div lang={d.language} data-live={d.stream} data-keys={d.lead} data-places={`${d.stream}&platser=ja`}>
        <WallFace face={d.face} qr={d.qr} />
      </div>
    </LanguageProvider>
  )
}
