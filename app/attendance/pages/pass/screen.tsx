import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import names from '../../client/day-names.ts?script'
import { dayTexts } from '../../messages/day.ts'
import { rollTexts } from '../../messages/roll.ts'
import { kioskKey } from '../../rules/kiosk.ts'
import { addressPicture } from '../address-picture.ts'
import { dayDoor } from './door.ts'
import { sessionAt } from './session-at.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone', scripts: [names] }

/** The address of a shared screen, to be opened on a tablet: the link of the day itself never stands there. */
export const loader = dayDoor.page(async visit => {
  const { db, day, ground, home, say, format } = visit
  const session = await sessionAt(visit, db)
  const key = kioskKey(ground.vault, { day_link_id: day.id, session_id: session.id })
  const href = `${ground.config.publicUrl}/skarm/${key}`
  return {
    title: say(dayTexts).open_screen,
    crumbs: [
      { href: home, label: session.course },
      { href: `${home}/${session.id}`, label: say(rollTexts).roll },
    ],
    when: format.span(session.starts_at, session.ends_at),
    href,
    picture: addressPicture(href),
  }
})

export default function OpenScreen({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(dayTexts)
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} eyebrow={d.when} title={d.title} lede={t.screen_lede} />
      <ul className="slips">
        <li>
          <img src={d.picture} alt="" />
          <div>
            <p>{t.screen_open}</p>
            <p className="small">
              <a href={d.href}>{d.href}</a>
            </p>
          </div>
        </li>
      </ul>
      <p className="small secondary">{t.screen_what}</p>
    </>
  )
}
