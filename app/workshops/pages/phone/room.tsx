import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { isInvalid, notFound, refusedAs, seeOther, valueIn } from '../../../access/answers.ts'
import { optionalMarkField, textField, versionField } from '../../../foundation/fields.ts'
import { isRefusal, refuse } from '../../../foundation/refusal.ts'
import { transact } from '../../../foundation/transact.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Tag } from '../../../ui/tag.tsx'
import live from '../../client/live.ts?script'
import { changeOwnCard, writeCard } from '../../commands/cards.ts'
import { leaveSeat } from '../../commands/seats.ts'
import { castBallot } from '../../commands/vote.ts'
import { roomTexts } from '../../messages/room.ts'
import { ballotOf } from '../../queries/ballot.ts'
import { ballotForm, cardForm, uuidField } from '../../rules/forms.ts'
import { namesSomeone } from '../../rules/names.ts'
import { LONGEST_CARD } from '../../rules/room.ts'
import { type SeatVisit, seatAction, seatPage } from './door.ts'
import { PhoneFace } from './phone-face.tsx'
import { ownCards, phoneShown } from './phone-shown.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone', scripts: [live] }

export const loader = seatPage(
  async ({ db, ground, room, seated, is_in, request, home, say, format, language }) => {
    const t = say(roomTexts)
    const number = numberOf(request) ?? randomUUID()
    const shown = is_in ? room : { ...room, opened_at: null }
    const face = phoneShown(shown, { t, format, language }, ground.clock.now())
    const has_voted = face.asks.kind === 'vote' && room.vote!.voted.includes(seated.seat_id)
    return {
      title: room.company,
      stream: is_in ? `${home}/strom` : null,
      face,
      of: face.of,
      own: {
        card_id: randomUUID(),
        ballot: (has_voted ? await ballotOf(db, { vote_id: room.vote!.id, number }) : null) ?? {
          number,
          effect: [],
          urgency: [],
        },
      },
      has_voted,
      cards: is_in ? ownCards(room, seated.seat_id) : [],
      is_in,
      home,
    }
  },
)

/** The number of the phone’s own ballot: a cookie of its seat, since addresses stand in logs. */
const numberOf = (request: Request): string | undefined =>
  uuidField.safeParse(/(?:^|;\s*)ballot=([0-9a-f-]{36})/.exec(request.headers.get('cookie') ?? '')?.[1] ?? '')
    .data

const card = cardForm.schema.extend({ row: uuidField, step: optionalMarkField })
const ownCard = z.object({
  row: uuidField,
  text: textField('card-empty', LONGEST_CARD),
  version: versionField,
})

export const action = seatAction(async visit => {
  switch (visit.form.get('intent')) {
    case 'card':
      return putUp(visit)
    case 'own-card':
      return changeOwn(visit)
    case 'vote':
      return vote(visit)
    case 'leave':
      await transact(visit.ground, visit.scope, tx => leaveSeat(tx, visit.seated))
      return seeOther('/g')
    default:
      return notFound()
  }
})

type Sent = SeatVisit & { form: FormData }

async function putUp({ ground, scope, seated, form, say, home }: Sent) {
  const t = say(roomTexts)
  const value = valueIn(card, form, t)
  if (isInvalid(value)) return value
  const { row: id, step, sure, lane, text } = value
  const outcome = await transact(ground, scope, async tx => {
    // What a register knows is not told to whoever has the code.
    if (!sure && namesSomeone(text, [])) return refuse('names-someone', { field: 'sure' })
    return writeCard(tx, seated, { id, step, form: { text, lane } })
  })
  return isRefusal(outcome) ? refusedAs(form, outcome, t) : seeOther(home)
}

async function changeOwn({ ground, scope, seated, form, say, home }: Sent) {
  const t = say(roomTexts)
  const value = valueIn(ownCard, form, t)
  if (isInvalid(value)) return value
  if (!form.get('sure') && namesSomeone(value.text, []))
    return refusedAs(form, refuse('names-someone', { field: 'text' }), t)
  const outcome = await transact(ground, scope, tx => changeOwnCard(tx, seated, { ...value, id: value.row }))
  return isRefusal(outcome) ? refusedAs(form, outcome, t) : seeOther(home)
}

async function vote({ ground, scope, seated, form, say, home }: Sent) {
  const t = say(roomTexts)
  const value = valueIn(ballotForm, form, t)
  if (isInvalid(value)) return value
  const { number, ...ballot } = value
  const outcome = await transact(ground, scope, tx => castBallot(tx, seated, { number, ballot }))
  return isRefusal(outcome)
    ? refusedAs(form, outcome, t)
    : seeOther(home, { 'Set-Cookie': `ballot=${number}; Path=${home}; HttpOnly; SameSite=Strict` })
}

export default function PhoneRoom({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(roomTexts)
  return (
    <div className="stack" data-live={d.stream ?? undefined}>
      <p className="contact small" data-contact={t.away} data-waiting={t.waiting_to_send} role="status" />
      <p className="visually-hidden" data-news={t.is_sent} role="status" />
      <div data-answer>
        <ErrorSummary errors={actionData?.errors} />
        {d.has_voted && <Notice tone="ok" role="status" title={t.vote_is_in} />}
      </div>
      <PhoneFace face={d.face} own={{ ...d.own, back: actionData }} />
      <section className="stack is-tight" data-begun hidden aria-label={t.begun}>
        <h2>{t.begun}</h2>
        <p className="small secondary">{t.begun_what}</p>
      </section>
      <section className="stack is-tight" data-own={d.of} aria-label={t.own_cards}>
        {d.cards.length > 0 && <h2>{t.own_cards}</h2>}
        {d.cards.map(one => (
          <OwnCard key={one.id} card={one} />
        ))}
      </section>
      {d.is_in && (
        <div className="row">
          <a className="button without-script" data-kind="quiet" data-size="small" href={d.home}>
            {t.see_anew}
          </a>
          <Form intent="leave">
            <Button kind="quiet" size="small">
              {t.leave}
            </Button>
          </Form>
        </div>
      )}
    </div>
  )
}

type OwnCardProps = { card: ReturnType<typeof ownCards>[number] }

function OwnCard({ card: one }: OwnCardProps) {
  const t = useTexts(roomTexts)
  const state = { wall: t.card_on_wall, waits: t.card_waits, aside: t.card_aside }[one.state]
  return (
    <article className="own-card" id={`eget-${one.id}`}>
      <p>{one.text}</p>
      <Tag tone={one.state === 'wall' ? 'ok' : 'open'}>{state}</Tag>
      {one.may_change && (
        <details>
          <summary>{t.change_card}</summary>
          <Form intent="own-card" version={one.version}>
            <input type="hidden" name="row" value={one.id} />
            <Field
              type="textarea"
              name="text"
              id={`text-${one.id}`}
              label={t.new_words}
              defaultValue={one.text}
              maxLength={LONGEST_CARD}
              rows={3}
            />
            <Button kind="second">{t.save_card}</Button>
          </Form>
        </details>
      )}
    </article>
  )
}
