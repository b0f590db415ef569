import { openPage } from '../../../access/web.ts'
import { houseScope, reading } from '../../../foundation/transact.ts'
import { tongueIn } from '../../../programmes/pages/tongue.ts'
import type { Shown } from '../../../ui/form-state.ts'
import { Tongued } from '../../../ui/tongue.tsx'
import kiosk from '../../client/kiosk.ts?script'
import { kioskWords } from '../../messages/kiosk.ts'

export const handle = { layout: 'wall', tongues: true, scripts: [kiosk] }

/** What a shared screen shows that was started anew without network: it has no names, and sends what waits when it can. */
export const loader = openPage(async ({ ground, request }) => {
  const asked = { programme_id: null, today: ground.clock.today() }
  const tongue = await reading(ground, houseScope, db => tongueIn(db, request, asked))
  return { title: kioskWords[tongue.language].gone, tongue }
})

export default function KioskWaiting({ loaderData: d }: Shown<typeof loader>) {
  return (
    <Tongued tongue={d.tongue}>
      <div className="kiosk" data-kiosk-waits>
        <h1>{d.title}</h1>
      </div>
    </Tongued>
  )
}
