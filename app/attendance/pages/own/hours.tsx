import { invalid, isInvalid, refusedAs, seeOther, valueIn } from '../../../access/answers.ts'
import { rememberingCookie } from '../../../access/participants/remembered.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { transact } from '../../../foundation/transact.ts'
import { Button } from '../../../ui/button.tsx'
import readAloud from '../../../ui/client/read-aloud.ts?script'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { ReadAloud } from '../../../ui/read-aloud.tsx'
import { Tongued, Tongues } from '../../../ui/tongue.tsx'
import { makePin } from '../../commands/kiosk-pin.ts'
import { objectToHours, takeObjectionBack } from '../../commands/sign-own-hours.ts'
import { hereWords } from '../../messages/here.ts'
import { kioskWords } from '../../messages/kiosk.ts'
import { ownHoursWords } from '../../messages/own-hours.ts'
import { ownHoursOf } from '../../queries/own-hours.ts'
import { codeStandingOf } from '../../queries/signing-code.ts'
import { objectForm } from '../../rules/own-hours.ts'
import { codeShown } from './code-shown.ts'
import { hoursDoor } from './door.ts'
import { OwnPin, SignedHours, WaitingHours } from './hours-parts.tsx'
import { ownHoursShown } from './hours-shown.ts'
import { signByLink } from './sign-by-link.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone', tongues: true, scripts: [readAloud] }

/** What a participant attended and has not signed, to be read and signed in one go, in their own language. */
export const loader = hoursDoor.page(async ({ db, person, ground, params, tongue }) => {
  const words = ownHoursWords[tongue.language]
  const now = ground.clock.now()
  const shown = ownHoursShown(await ownHoursOf(db, { ...person, now }), tongue.language)
  const { waiting } = shown
  const { hasSms } = ground.mailer
  const code = waiting?.asks_code
    ? await codeStandingOf(db, { person_id: person.person_id, digest: waiting.digest, now, hasSms })
    : null
  return {
    title: words.title,
    tongue,
    words: {
      lede: words.lede,
      nothing: words.nothing,
      what: words.what,
      who_sees: words.who_sees,
      wrong: words.wrong,
      because: words.because,
      right_after_all: words.right_after_all,
      signed: words.signed,
      read_aloud: words.read_aloud,
      stop_reading: words.stop_reading,
    },
    pin: {
      make: kioskWords[tongue.language].make_pin,
      yours: kioskWords[tongue.language].your_pin,
      keep: kioskWords[tongue.language].keep_pin,
    },
    // A phone that is remembered already has come here without the link's own address.
    remember: params.token ? hereWords[tongue.language].remember : null,
    code: code && codeShown(code, tongue.language),
    ...shown,
  }
})

export const action = hoursDoor.action(
  async ({ ground, scope, person, form, home, tongue: { language } }) => {
    const says = ownHoursWords[language]
    if (form.get('intent') === 'object') {
      const said = valueIn(objectForm, form, says)
      if (isInvalid(said)) return said
      const { attendance: attendance_id, because } = said
      const outcome = await transact(ground, scope, tx =>
        because === 'right'
          ? takeObjectionBack(tx, { ...person, attendance_id })
          : objectToHours(tx, { ...person, attendance_id, because }),
      )
      return isRefusal(outcome) ? refusedAs(form, outcome, says) : seeOther(home)
    }
    if (form.get('intent') === 'remember')
      return seeOther('/har', { 'Set-Cookie': rememberingCookie(ground.vault, person.link_id) })
    if (form.get('intent') === 'pin') {
      const made = await transact(ground, scope, tx => makePin(tx, person))
      if (isRefusal(made)) return refusedAs(form, { ...made, field: 'form' }, hereWords[language])
      form.set('pin', made.pin)
      return invalid(form, {}, 200)
    }
    return signByLink({ ground, scope, person, form, home, language })
  },
)

export default function Hours({ loaderData: d, actionData }: Shown<typeof loader>) {
  return (
    <Tongued tongue={d.tongue}>
      <Tongues languages={d.tongue.languages} />
      <PageHead title={d.title} lede={d.waiting?.sign ? d.words.lede : undefined} />
      <ReadAloud words={d.words} />
      <ErrorSummary errors={actionData?.errors} />
      {d.waiting ? (
        <WaitingHours {...d.waiting} words={d.words} code={d.code} back={actionData} />
      ) : (
        !d.thanks && <p>{d.words.nothing}</p>
      )}
      {d.thanks && <SignedHours thanks={d.thanks} signed={d.signed} title={d.words.signed} />}
      <OwnPin pin={actionData?.intent === 'pin' ? actionData.typed.pin : undefined} words={d.pin} />
      {d.remember && (
        <Form intent="remember">
          <Button kind="second" size="phone">
            {d.remember}
          </Button>
        </Form>
      )}
      <p className="small secondary">{d.words.who_sees}</p>
    </Tongued>
  )
}
