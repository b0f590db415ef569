import { fullName } from '../../../people/rules/names.ts'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { type PhoneItem, PhoneList } from '../../../ui/phone-list.tsx'
import names from '../../client/day-names.ts?script'
import { dayTexts } from '../../messages/day.ts'
import { waitsHere } from '../../queries/waits-here.ts'
import { dayDoor } from './door.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone', scripts: [names] }

/** Whoever has hours here to sign, on the device that goes round. */
export const loader = dayDoor.page(async ({ db, day, ground, home, say }) => ({
  title: say(dayTexts).sign_here,
  crumbs: [{ href: home, label: say(dayTexts).lists }],
  people: (await waitsHere(db, { ...day, now: ground.clock.now() })).map(
    ({ person_id, ...name }): PhoneItem => ({
      key: String(person_id),
      href: `${home}/skriv-under/${person_id}`,
      title: fullName(name),
    }),
  ),
}))

export default function Signers({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(dayTexts)
  return (
    <>
      <PageHead
        crumbs={d.crumbs}
        title={d.title}
        lede={d.people.length > 0 ? t.sign_lede : t.nothing_to_sign_here}
      />
      <PhoneList items={d.people} level={2} />
    </>
  )
}
