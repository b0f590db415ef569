import { data } from 'react-router'
import {
  found,
  invalid,
  isInvalid,
  notFound,
  numberIn,
  refusedAs,
  seeOther,
  valueIn,
} from '../../../access/answers.ts'
import type { Limit } from '../../../access/rules.ts'
import { mayTry } from '../../../access/sign-in/rate-limit.ts'
import { takesNobody } from '../../../courses/rules/takes-nobody.ts'
import { isRefusal, refuse } from '../../../foundation/refusal.ts'
import { reading, transact } from '../../../foundation/transact.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { Tongued } from '../../../ui/tongue.tsx'
import kiosk from '../../client/kiosk.ts?script'
import { checkIn } from '../../commands/check-in.ts'
import { isPinOf } from '../../commands/kiosk-pin.ts'
import { takeTaps } from '../../commands/take-taps.ts'
import { hereWords } from '../../messages/here.ts'
import { kioskWords } from '../../messages/kiosk.ts'
import { onScreen } from '../../queries/on-screen.ts'
import { cameLately } from '../../queries/sessions-now.ts'
import { isToProve } from '../../rules/arrival.ts'
import { screenAt } from '../../rules/kiosk.ts'
import { pinForm } from '../../rules/kiosk-forms.ts'
import { cameShown } from '../here/here-shown.ts'
import { type KioskVisit, kioskDoor } from './door.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'wall', tongues: true, scripts: [kiosk] }
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders

/** Ten thousand codes, of which somebody guesses twenty in a day at most. */
const QUICK: Limit = { most: 5, minutes: 15 }
const SLOW: Limit = { most: 20, minutes: 24 * 60 }
/** Seconds for which it stands there that one is here, before the names come back. */
const SHOWN = 4
/** And for whoever may still prove it: a name does not stay on the screen. */
const LEFT = 60

/** One who pressed their name: their digits, or that they are here. */
export const loader = kioskDoor.page(async visit => {
  const { db, session, ground, home, tongue, params, url } = visit
  const now = ground.clock.now()
  const words = kioskWords[tongue.language]
  const says = hereWords[tongue.language]
  if (!isOpen(visit)) throw seeOther(home)
  const { person_id, shown, company } = found(
    (await onScreen(db, session)).find(one => one.person_id === numberIn(params.person)),
  )
  const own = { programme_id: session.programme_id, person_id, now }
  const came = (await cameLately(db, own)).find(one => one.session_id === session.id)
  // Pressed a moment ago it is told; pressed again, the digits can come later.
  const may_prove = came !== undefined && isToProve(came) && url.searchParams.get('nyss') !== 'ja'
  const page = {
    title: shown,
    tongue,
    company,
    home,
    came: came ? cameShown(came, says) : null,
    may_prove,
    words: {
      pin: words.pin,
      pin_hint: words.pin_hint,
      no_pin: words.no_pin,
      back: words.back,
      here: says.here,
    },
  }
  const seconds = may_prove ? LEFT : SHOWN
  return data(page, came ? { headers: { Refresh: `${seconds}; url=${home}` } } : {})
})

const isOpen = ({ session, ground }: KioskVisit) =>
  !takesNobody(session) && screenAt(session, ground.clock.now()) === 'open'

/** With the digits the time is noted; without, whoever marks the room confirms it. */
export const action = kioskDoor.action(async visit => {
  const { ground, scope, session, form, tongue, params, home } = visit
  const says = { ...hereWords[tongue.language], ...kioskWords[tongue.language] }
  const person_id = numberIn(params.person)
  const is_here = await reading(ground, scope, async db =>
    (await onScreen(db, session)).some(one => one.person_id === person_id),
  )
  if (!is_here) return notFound()
  if (!isOpen(visit)) return refusedAs(form, refuse('session-over', { field: 'form' }), says)
  if (form.get('intent') === 'tap') {
    const taken = await transact(ground, scope, tx => takeTaps(tx, session, [{ person_id, ago: 0 }]))
    return isRefusal(taken)
      ? refusedAs(form, { ...taken, field: 'form' }, says)
      : seeOther(`${home}/${person_id}?nyss=ja`)
  }
  if (form.get('intent') !== 'pin') return notFound()
  const typed = valueIn(pinForm, form, says)
  form.delete('pin')
  if (isInvalid(typed)) return invalid(form, { pin: says.wrong_pin })
  const may = await mayTryPin(visit, person_id)
  if (!may) return refusedAs(form, refuse('too-many-pins', { field: 'form' }), says)
  const of = { person_id, pin: typed.pin }
  if (!(await reading(ground, scope, db => isPinOf(db, ground.vault, of))))
    return refusedAs(form, refuse('wrong-pin', { field: 'pin' }), says)
  const came = await transact(ground, scope, tx =>
    checkIn(tx, {
      ...{ programme_id: session.programme_id, person_id, session_id: session.id },
      ...{ came_how: 'kiosk', at: tx.clock.now() },
    }),
  )
  return isRefusal(came)
    ? refusedAs(form, { ...came, field: 'form' }, says)
    : seeOther(`${home}/${person_id}`)
})

const mayTryPin = async ({ ground }: KioskVisit, person_id: number) =>
  (await mayTry(ground, 'kiosk pin', String(person_id), QUICK)) &&
  (await mayTry(ground, 'kiosk pin a day', String(person_id), SLOW))

export default function KioskName({ loaderData: d, actionData }: Shown<typeof loader>) {
  return (
    <Tongued tongue={d.tongue}>
      <div className="kiosk">
        <div className="kiosk-face">
          <h1 lang="sv">
            {d.title} {d.company && <small>{d.company}</small>}
          </h1>
          <ErrorSummary errors={actionData?.errors} />
          {d.came && (
            <div role="status">
              <p className="kiosk-name">{d.came.said}</p>
              {d.came.to_confirm && <p>{d.came.to_confirm}</p>}
            </div>
          )}
          {(!d.came || d.may_prove) && (
            <>
              <Form intent="pin">
                <Field
                  name="pin"
                  label={d.words.pin}
                  hint={d.words.pin_hint}
                  inputMode="numeric"
                  autoComplete="off"
                  width="s"
                  {...(actionData?.errors.pin ? { error: actionData.errors.pin } : {})}
                />
                <Button size="phone" icon="check">
                  {d.words.here}
                </Button>
              </Form>
              {!d.came && (
                <Form intent="tap">
                  <Button kind="second" size="phone">
                    {d.words.no_pin}
                  </Button>
                </Form>
              )}
            </>
          )}
          <ButtonLink kind="quiet" size="phone" href={d.home}>
            {d.words.back}
          </ButtonLink>
        </div>
      </div>
    </Tongued>
  )
}
