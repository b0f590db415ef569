import { isInvalid, notFound, refusedAs, seeOther, valueIn } from '../../../access/answers.ts'
import { takesNobody } from '../../../courses/rules/takes-nobody.ts'
import { clockTimeOf } from '../../../foundation/clock.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { transact } from '../../../foundation/transact.ts'
import type { Shown } from '../../../ui/form-state.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Tongued, Tongues } from '../../../ui/tongue.tsx'
import kiosk from '../../client/kiosk.ts?script'
import { takeTaps } from '../../commands/take-taps.ts'
import { hereWords } from '../../messages/here.ts'
import { kioskWords } from '../../messages/kiosk.ts'
import { onScreen } from '../../queries/on-screen.ts'
import { opensAt } from '../../rules/arrival.ts'
import { screenAt } from '../../rules/kiosk.ts'
import { tapsForm } from '../../rules/kiosk-forms.ts'
import { kioskDoor } from './door.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'wall', tongues: true, scripts: [kiosk] }

/** Everyone on the list of a session on a shared screen, while it is held: whoever comes presses their name. */
export const loader = kioskDoor.page(async ({ db, session, ground, home, tongue, format }) => {
  const now = ground.clock.now()
  const words = kioskWords[tongue.language]
  const at = takesNobody(session) ? 'over' : screenAt(session, now)
  return {
    title: words.title,
    tongue,
    course: session.course,
    when: [format.span(session.starts_at, session.ends_at), session.place].filter(Boolean).join(', '),
    names:
      at === 'open'
        ? (await onScreen(db, session)).map(one => ({
            id: one.person_id,
            name: one.shown,
            company: one.company,
            has_come: one.has_come,
            href: `${home}/${one.person_id}`,
          }))
        : null,
    // So long do names stay on a screen that hears nothing more.
    seconds: Math.max(0, Math.round((session.ends.getTime() - now.getTime()) / 1000)),
    shut: at === 'early' ? words.early(clockTimeOf(opensAt(session))) : words.over,
    words: {
      not_here: words.not_here,
      back: words.back,
      without_network: words.without_network,
      kept: words.kept,
      over: words.over,
      here: hereWords[tongue.language].here,
    },
  }
})

/** Names that were pressed without network arrive. */
export const action = kioskDoor.action(async ({ ground, scope, session, form, tongue, home }) => {
  if (form.get('intent') !== 'taps') return notFound()
  const says = hereWords[tongue.language]
  const typed = valueIn(tapsForm, form, says)
  if (isInvalid(typed)) return typed
  const taken = await transact(ground, scope, tx => takeTaps(tx, session, typed.tap))
  return isRefusal(taken) ? refusedAs(form, { ...taken, field: 'form' }, says) : seeOther(home)
})

export default function KioskNames({ loaderData: d }: Shown<typeof loader>) {
  return (
    <Tongued tongue={d.tongue}>
      <div className="kiosk" data-kiosk data-seconds={d.seconds} data-over={d.words.over}>
        <header>
          <p>
            <bdi lang="sv">{d.course}</bdi> <span className="secondary">{d.when}</span>
          </p>
          <Tongues languages={d.tongue.languages} />
        </header>
        <h1>{d.names ? d.title : d.shut}</h1>
        {d.names && (
          <>
            <ul className="kiosk-names">
              {d.names.map(one => (
                <li key={one.id}>
                  <a href={one.href} data-person={one.id} lang="sv">
                    <strong>
                      <bdi>{one.name}</bdi>
                    </strong>
                    {one.company && <small>{one.company}</small>}
                    {one.has_come && <Icon name="check" label={d.words.here} />}
                  </a>
                </li>
              ))}
            </ul>
            <p>{d.words.not_here}</p>
          </>
        )}
        <template>
          <div className="kiosk-face">
            <p className="kiosk-name" data-name lang="sv" />
            <p data-says>{d.words.without_network}</p>
            <button type="button" className="button" data-size="phone" data-tap>
              {d.words.here}
            </button>
            <button type="button" className="button" data-kind="second" data-size="phone" data-back>
              {d.words.back}
            </button>
            <p data-kept hidden>
              {d.words.kept}
            </p>
          </div>
        </template>
      </div>
    </Tongued>
  )
}
