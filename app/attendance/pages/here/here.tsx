import { data } from 'react-router'
import { invalid, isInvalid, notFound, refusedAs, seeOther, valueIn } from '../../../access/answers.ts'
import type { Installation } from '../../../access/installation.ts'
import { participantByCode } from '../../../access/participants/link.ts'
import {
  forgettingCookie,
  rememberedHere,
  rememberingCookie,
} from '../../../access/participants/remembered.ts'
import { CLIENT_HEADER, type Limit } from '../../../access/rules.ts'
import { mayTry } from '../../../access/sign-in/rate-limit.ts'
import { type FormVisit, openAction, openPage } from '../../../access/web.ts'
import { clockTimeOf } from '../../../foundation/clock.ts'
import { isRefusal, refuse } from '../../../foundation/refusal.ts'
import { houseScope, reading, transact } from '../../../foundation/transact.ts'
import { tongueIn } from '../../../programmes/pages/tongue.ts'
import { ErrorSummary } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Tongued, Tongues } from '../../../ui/tongue.tsx'
import { checkIn } from '../../commands/check-in.ts'
import { hereWords } from '../../messages/here.ts'
import { cameLately, sessionsAround } from '../../queries/sessions-now.ts'
import { hereForm, roomCodeForm } from '../../rules/here-forms.ts'
import { OWN_HOURS } from '../../rules/own-hours.ts'
import { sessionWith } from '../../rules/session-code.ts'
import { askForLink, hereSays, sessionScanned } from './ask-link.ts'
import { Came, CodeForm, HereForm, OwnHours } from './here-parts.tsx'
import { cameShown, justCame, sessionShown } from './here-shown.ts'

export const handle = { layout: 'phone', tongues: true }

/** A room full of phones comes from one address. */
const TRIED: Limit = { most: 900, minutes: 15 }

const mayTryCode = ({ ground, request }: Pick<FormVisit, 'ground' | 'request'>) =>
  mayTry(ground, 'session code', request.headers.get(CLIENT_HEADER) ?? '', TRIED)

const whoseHours = async (ground: Installation, request: Request) => {
  const known = await rememberedHere(ground, request)
  return known?.purpose === OWN_HOURS ? known : null
}

/** The way in by the code of a room, and afterwards when one came. */
export const loader = openPage(async visit => {
  const { ground, request, params, url } = visit
  const [now, today] = [ground.clock.now(), ground.clock.today()]
  const known = await whoseHours(ground, request)
  const { scanned, came, tongue } = await reading(ground, houseScope, async db => {
    const sessions = params.code ? await sessionsAround(db, today) : []
    const scanned = params.code ? sessionWith(ground.vault, params.code, sessions, now) : null
    const programme_id = scanned?.session.programme_id ?? known?.programme_id ?? null
    return {
      scanned,
      came: known ? await cameLately(db, { ...known, now }) : [],
      tongue: await tongueIn(db, request, { programme_id, today }),
    }
  })
  const words = hereWords[tongue.language]
  // Whoever guesses is told nothing more after a while, right or wrong.
  if (params.code && !scanned && !(await mayTryCode(visit))) throw data(null, { status: 429 })
  return {
    title: words.title,
    tongue,
    words: {
      lede: words.lede,
      code: words.code,
      code_hint: words.code_hint,
      go: words.go,
      here: words.here,
      slip: words.slip,
      slip_hint: words.slip_hint,
      remember: words.remember,
      ask: words.ask,
      ask_hint: words.ask_hint,
      ask_go: words.ask_go,
      sign: words.sign,
      not_mine: words.not_mine,
      who_sees: words.who_sees,
    },
    is_known: known !== null,
    session: scanned && sessionShown(ground.vault, scanned, { now, words }),
    asked: url.searchParams.get('skickat') === 'ja' ? words.asked : null,
    wrong: params.code && !scanned ? words.old_code : null,
    came: [...came.map(one => cameShown(one, words)), ...justCame(url, words)],
  }
})

export const action = openAction(async visit => {
  const { ground, request, form } = visit
  const says = await hereSays(visit)
  const intent = form.get('intent')
  if (intent === 'forget') return seeOther('/har', { 'Set-Cookie': forgettingCookie })
  if (!(await mayTryCode(visit))) return invalid(form, { form: says.too_many_tries }, 429)
  if (intent === 'code') {
    const value = valueIn(roomCodeForm, form, says)
    return isInvalid(value) ? value : seeOther(`/har/${value.code}`)
  }
  if (intent === 'ask') return askForLink(visit)
  if (intent !== 'here') return notFound()
  const value = valueIn(hereForm, form, says)
  if (isInvalid(value)) return value
  const scanned = await sessionScanned(ground, value.ticket)
  if (isRefusal(scanned)) return refusedAs(form, scanned, says)
  const { scan } = scanned
  const remembered = await whoseHours(ground, request)
  const who = remembered ?? (await whoseSlip(visit, value.slip))
  if (isRefusal(who)) return refusedAs(form, who, says)
  const came = await transact(ground, { ...houseScope, programme: who.programme_id }, tx =>
    checkIn(tx, { ...who, ...scan }),
  )
  if (isRefusal(came)) return refusedAs(form, { ...came, field: 'form' }, says)
  const remembers = remembered === null && value.remember
  return remembers
    ? seeOther('/har', { 'Set-Cookie': rememberingCookie(ground.vault, who.link_id) })
    : seeOther(remembered ? '/har' : `/har?kom=${clockTimeOf(came.came_at)}`)
})

/** Whose slip the code stands on; a code that was made for something else is none. */
async function whoseSlip({ ground, request }: FormVisit, slip: string) {
  if (slip === '') return refuse('code-missing', { field: 'slip' })
  const found = await participantByCode(ground, slip, request.headers.get(CLIENT_HEADER) ?? '')
  if (isRefusal(found)) return { ...found, field: 'slip' }
  return found.purpose === OWN_HOURS ? found : refuse('no-such-code', { field: 'slip' })
}

export default function Here({ loaderData: d, actionData }: Shown<typeof loader>) {
  // A page that comes back carries what was read: meanwhile another code may stand on the wall.
  const ticket = actionData?.errors.code ? d.session?.ticket : (actionData?.typed.ticket ?? d.session?.ticket)
  return (
    <Tongued tongue={d.tongue}>
      <Tongues languages={d.tongue.languages} />
      <PageHead
        title={d.came.length > 0 && !ticket ? d.came.at(-1)!.said : d.title}
        lede={ticket || d.came.length > 0 ? undefined : d.words.lede}
      />
      {d.asked && <Notice title={d.asked} role="status" />}
      <ErrorSummary errors={actionData?.errors} />
      {ticket ? (
        <HereForm
          session={d.session}
          ticket={ticket}
          is_known={d.is_known}
          words={d.words}
          back={actionData}
        />
      ) : d.came.length > 0 ? (
        <>
          <Came came={d.came} words={d.words} />
          <CodeForm words={d.words} back={actionData} />
        </>
      ) : (
        <>
          <CodeForm wrong={d.wrong ?? undefined} words={d.words} back={actionData} />
          {d.is_known && <OwnHours words={d.words} />}
        </>
      )}
      <p className="small secondary">{d.words.who_sees}</p>
    </Tongued>
  )
}
