import { newOnce } from '../../../access/answers.ts'
import type { Reading } from '../../../access/panel.tsx'
import type { Invalid } from '../../../foundation/form.ts'
import { fullName } from '../../../people/rules/names.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, FieldError } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Row, Stack } from '../../../ui/panel.tsx'
import { requestTexts } from '../../messages/requests.ts'
import { workTimeTexts } from '../../messages/work-time.ts'
import { bookingTexts } from '../../messages.ts'
import { requestsOf } from '../../queries/requests.ts'
import { workTimesOf } from '../../queries/work-times.ts'
import { REASONS } from '../../rules/request.ts'
import { WorkTimeFields } from '../work-time-fields.tsx'
import { asksOf, workTimeTold } from '../work-time-shown.ts'

/** Who of a company has asked for a seat and waits for an answer. */
export async function requestsShown({ db, visitor, ground, say, format, at }: Reading, company_id: number) {
  const asked = await requestsOf(db, visitor, { company_id, today: ground.clock.today() })
  const { no_name } = say(bookingTexts)
  const w = say(workTimeTexts)
  const times = await workTimesOf(db, visitor, asked)
  const toldOf = (own: typeof times) => ({ told: workTimeTold(own[0], w, format), asks: asksOf(own) })
  return asked.map(one => ({
    id: one.id,
    yes_once: newOnce(),
    no_once: newOnce(),
    name: fullName(one) || no_name,
    occasion: `${one.title}, ${one.code}`,
    href: at('foretag', company_id, 'bokning', one.occasion_id),
    day: format.day(one.first_on),
    ...toldOf(times.filter(each => each.person_id === one.person_id && each.occasion_id === one.occasion_id)),
  }))
}
type RequestShown = Awaited<ReturnType<typeof requestsShown>>[number]

export function RequestPanel({ requests, back }: { requests: RequestShown[]; back: Invalid | undefined }) {
  const t = useTexts(requestTexts)
  if (requests.length === 0) return null
  return (
    <Panel title={t.asked_for} intro={t.asked_intro}>
      <Stack gap="wide">
        {requests.map(one => (
          <Asked
            key={one.id}
            request={one}
            back={back?.typed.request === String(one.id) ? back : undefined}
          />
        ))}
      </Stack>
    </Panel>
  )
}

/** `back`: this one came back, and what was wrong is linked to from the top of the page by the fields' names. */
function Asked({ request, back }: { request: RequestShown; back: Invalid | undefined }) {
  const t = useTexts(requestTexts)
  const own = (field: string) => (back ? field : `${field}-${request.id}`)
  return (
    <div id={own('request')} tabIndex={-1} className="stack is-tight">
      <p>
        <strong>{request.name}</strong> <a href={request.href}>{request.occasion}</a>{' '}
        <span className="sub">{request.day}</span>
        <br />
        <small>{request.told}</small>
      </p>
      <FieldError id={own('request')}>{back?.errors.request}</FieldError>
      <Form once={request.yes_once} intent="request-yes">
        <input type="hidden" name="request" value={request.id} />
        <Field
          type="checkbox"
          name="wait"
          id={own('wait')}
          label={t.wait_if_full}
          defaultChecked={(back?.typed.wait ?? '') !== ''}
        />
        <WorkTimeFields asks={request.asks} back={back} own={own} />
        <Row>
          <Button size="small" aria-label={`${t.say_yes}: ${request.name}, ${request.occasion}`}>
            {t.say_yes}
          </Button>
        </Row>
      </Form>
      <Form once={request.no_once} intent="request-no">
        <input type="hidden" name="request" value={request.id} />
        <Field
          type="select"
          name="because"
          id={own('because')}
          label={t.because}
          error={back?.errors.because}
          defaultValue={back?.typed.because ?? ''}
          options={[
            { value: '', label: t.choose_because },
            ...REASONS.map(reason => ({ value: reason, label: t[`because_${reason}`] })),
          ]}
        />
        <Row>
          <Button kind="second" size="small" aria-label={`${t.say_no}: ${request.name}, ${request.occasion}`}>
            {t.say_no}
          </Button>
        </Row>
      </Form>
    </div>
  )
}
