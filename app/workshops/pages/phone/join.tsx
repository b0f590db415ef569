import { data } from 'react-router'
import { invalid, isInvalid, refusedAs, seeOther, sentenceOf, valueIn } from '../../../access/answers.ts'
import { CLIENT_HEADER, type Limit } from '../../../access/rules.ts'
import { mayTry } from '../../../access/sign-in/rate-limit.ts'
import { openAction, openPage } from '../../../access/web.ts'
import { isRefusal, refuse } from '../../../foundation/refusal.ts'
import { houseScope, reading, transact } from '../../../foundation/transact.ts'
import { Button } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { sitDown } from '../../commands/seats.ts'
import { roomTexts } from '../../messages/room.ts'
import { roomWithCode } from '../../queries/workshops.ts'
import { roomCodeShown, roomCodeTyped } from '../../rules/code.ts'
import { codeForm, seatForm } from '../../rules/forms.ts'
import { seatToken } from '../../rules/seat-token.ts'

export const handle = { layout: 'phone' }

/** A room full of phones comes from one address. */
const TRIED: Limit = { most: 300, minutes: 15 }

/** The way in: the code, and then what to be called. A code that is not good is told beside its field. */
export const loader = openPage(async ({ ground, request, params, say }) => {
  const t = say(roomTexts)
  const code = roomCodeTyped(params.code ?? '')
  const room = code ? await reading(ground, houseScope, db => roomWithCode(db, code)) : null
  const client = request.headers.get(CLIENT_HEADER) ?? ''
  // Whoever guesses is told nothing more after a while, right or wrong.
  if (params.code && !room && !(await mayTry(ground, 'room code', client, TRIED)))
    throw data(null, { status: 429 })
  return {
    title: t.join_title,
    company: room?.company ?? null,
    code: room ? roomCodeShown(code!) : (params.code ?? ''),
    wrong: params.code && !room ? t.no_such_room : null,
  }
})

export const action = openAction(async ({ ground, request, params, form, say }) => {
  const t = say(roomTexts)
  const client = request.headers.get(CLIENT_HEADER) ?? ''
  if (!(await mayTry(ground, 'room code', client, TRIED)))
    return invalid(form, { form: sentenceOf('too-many-tries', t) }, 429)
  if (params.code === undefined) {
    const value = valueIn(codeForm, form, t)
    if (isInvalid(value)) return value
    const room = await reading(ground, houseScope, db => roomWithCode(db, value.code))
    return room ? seeOther(`/g/${value.code}`) : refusedAs(form, refuse('no-such-room', { field: 'code' }), t)
  }
  const code = roomCodeTyped(params.code)
  const value = valueIn(seatForm, form, t)
  if (isInvalid(value)) return value
  if (!code) return refusedAs(form, refuse('no-such-room'), t)
  const seated = await transact(ground, houseScope, tx => sitDown(tx, { code, form: value }))
  if (isRefusal(seated)) return refusedAs(form, { ...seated, field: undefined }, t)
  return seeOther(`/rum/${seatToken(ground.vault, seated)}`)
})

export default function Join({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(roomTexts)
  const code = useFields(codeForm, { saved: { code: d.code } }, actionData)
  const seat = useFields(seatForm, { saved: {} }, actionData)
  if (!d.company)
    return (
      <>
        <PageHead title={t.join_title} lede={t.join_lede} />
        <ErrorSummary errors={actionData?.errors} />
        <Form action="/g">
          {code.field('code', d.wrong ? { error: d.wrong } : {})}
          <Button size="phone">{t.go_in}</Button>
        </Form>
      </>
    )
  return (
    <>
      <PageHead eyebrow={d.company} title={t.join_title} />
      <ErrorSummary errors={actionData?.errors} />
      <Form>
        {seat.fields('alias', 'speaks_for')}
        <Button size="phone">{t.go_in}</Button>
      </Form>
    </>
  )
}
