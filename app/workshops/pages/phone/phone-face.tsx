import type { Invalid } from '../../../foundation/form.ts'
import { Button } from '../../../ui/button.tsx'
import { Choices } from '../../../ui/choices.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Stack } from '../../../ui/panel.tsx'
import { roomTexts } from '../../messages/room.ts'
import { walkTexts } from '../../messages/walk.ts'
import { cardForm } from '../../rules/forms.ts'
import { Clock } from '../live/clock.tsx'
import type { PhoneShown } from './phone-shown.ts'

/** What is this phone's alone: what it was sent back with, and the number of its ballot. */
export type PhoneOwn = {
  back?: Invalid
  card_id: string
  ballot: { number: string; effect: readonly string[]; urgency: readonly string[] }
}

const NOBODYS: PhoneOwn = { card_id: '', ballot: { number: '', effect: [], urgency: [] } }

/** What a phone shows: one question, and what to do about it. */
export function PhoneFace({ face, own = NOBODYS }: { face: PhoneShown; own?: PhoneOwn }) {
  const w = useTexts(walkTexts)
  return (
    <div className="stack phone-face" data-face={face.number} data-of={face.of}>
      <div className="stack is-tight">
        <ol className="themebar" aria-hidden="true">
          {Array.from({ length: face.steps }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps stand still
            <li key={at} data-state={at + 1 === face.at ? 'here' : at + 1 < face.at ? 'done' : 'to-come'} />
          ))}
        </ol>
        <p className="small secondary">
          {face.step} <Clock left={face.left} />
        </p>
        <h1>{face.question}</h1>
        {face.about && (
          <p>
            <strong>{face.about.name}</strong>
            <br />
            <span className="small secondary">
              {w.before}: {face.about.before}
            </span>
          </p>
        )}
      </div>
      <Asked face={face} own={own} />
    </div>
  )
}

function Asked({ face, own }: { face: PhoneShown; own: PhoneOwn }) {
  const t = useTexts(roomTexts)
  const { asks } = face
  const { field } = useFields(
    cardForm,
    { saved: {}, choices: { lanes: asks.kind === 'card' ? asks.lanes : [] } },
    own.back,
  )
  if (asks.kind === 'card')
    return (
      <Form intent="card" id="kort" data-keep={`card-${asks.keep}`} data-own-id="row">
        <input type="hidden" name="row" value={own.card_id} />
        <input type="hidden" name="step" value={asks.step} />
        {asks.lanes.length > 0 ? field('lane') : <input type="hidden" name="lane" value={asks.lane} />}
        {field('text', { 'data-limit': '240' })}
        {field('sure')}
        <Button size="phone">{t.put_up}</Button>
      </Form>
    )
  if (asks.kind === 'vote')
    return (
      <Form intent="vote" id="rost" data-ballot={asks.vote}>
        <input type="hidden" name="number" value={own.ballot.number} />
        <p>{asks.lede}</p>
        {(['effect', 'urgency'] as const).map(kind => (
          <div key={kind} className="vote" data-most={asks.dots}>
            <Choices
              type="checkbox"
              name={kind}
              legend={kind === 'effect' ? t.vote_effect : t.vote_urgency}
              options={asks.needs}
              chosen={own.ballot[kind]}
              error={own.back?.errors[kind]}
            />
          </div>
        ))}
        <div className="sendbar">
          <Button size="phone">{t.send_vote}</Button>
          <p className="small secondary">{t.secret}</p>
        </div>
      </Form>
    )
  return (
    <Stack gap="tight">
      <h2>{asks.title}</h2>
      <p>{asks.what}</p>
    </Stack>
  )
}
