import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { type PhoneItem, PhoneList } from '../../../ui/phone-list.tsx'
import offline from '../../client/day.ts?script'
import names from '../../client/day-names.ts?script'
import { dayTexts } from '../../messages/day.ts'
import { walkInTexts } from '../../messages/walk-ins.ts'
import { sessionsOn } from '../../queries/sessions-now.ts'
import { dayDoor } from './door.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone', scripts: [offline, names] }

/** The sessions of the day, for whoever holds it. */
export const loader = dayDoor.page(async ({ db, day, home, format, say }) => {
  const t = say(dayTexts)
  const sessions = await sessionsOn(db, day)
  return {
    title: t.lists,
    name: sessions[0]?.course ?? '',
    when: format.longDay(day.held_on),
    sign: `${home}/skriv-under`,
    items: sessions.map(
      (session): PhoneItem => ({
        key: String(session.id),
        href: `${home}/${session.id}`,
        title: format.span(session.starts_at, session.ends_at),
        text: session.place,
      }),
    ),
  }
})

export default function Day({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(dayTexts)
  const { names_gone } = useTexts(walkInTexts)
  return (
    <>
      <PageHead eyebrow={d.name} title={d.when} lede={d.title} />
      <div className="walk-in-says" role="status" data-names-gone={names_gone('#')} />
      <PhoneList items={d.items} level={2} />
      <p>
        <a href={d.sign}>{t.sign_here}</a>
      </p>
    </>
  )
}
