import { newOnce } from '../../../access/answers.ts'
import type { Reading } from '../../../access/panel.tsx'
import { localDateOf } from '../../../foundation/clock.ts'
import type { Invalid } from '../../../foundation/form.ts'
import { fullName } from '../../../people/rules/names.ts'
import { Button } from '../../../ui/button.tsx'
import { FieldError } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Row, Stack } from '../../../ui/panel.tsx'
import { bookingTexts } from '../../messages.ts'
import { isByPriority, placesOf, queuesAt } from '../../queries/waiting.ts'
import { WorkTimeFields } from '../work-time-fields.tsx'

/** Where a company waits, what it has been offered, and by which rule. */
export async function waitingShown({ db, visitor, ground, say, format, at }: Reading, company_id: number) {
  const t = say(bookingTexts)
  const [programme_id, today] = [visitor.programme!, ground.clock.today()]
  const places = await placesOf(db, visitor, { company_id })
  if (places.length === 0) return { rule: null, places: [] }
  const queues = await queuesAt(db, { programme_id, occasion_ids: places.map(one => one.occasion_id), today })
  const rule = (await isByPriority(db, programme_id, today)) ? t.rule_priority : t.rule_order
  return {
    rule,
    places: places.map(one => {
      const is_offered = one.offered > 0 && one.offer_until !== null && localDateOf(one.offer_until) >= today
      const place = (queues.get(one.occasion_id) ?? []).findIndex(each => each.id === one.id) + 1
      return {
        id: one.id,
        accept_once: newOnce(),
        leave_once: newOnce(),
        occasion: `${one.title}, ${one.code}`,
        href: at('tillfallen', one.occasion_id),
        day: one.first_on ? format.day(one.first_on) : '–',
        offered: is_offered ? t.offer_said(one.offered, format.day(localDateOf(one.offer_until!))) : null,
        names: t.waiting_for(one.people.map(each => fullName(each) || t.no_name).join(', ')),
        place: t.waiting_place(place),
        people: one.people.map((each, nth) => ({
          id: each.id,
          name: fullName(each) || t.no_name,
          is_ticked: nth < one.offered,
        })),
      }
    }),
  }
}
type WaitingShown = Awaited<ReturnType<typeof waitingShown>>
type PlaceShown = WaitingShown['places'][number]

export function WaitingPanels({ rule, places, back }: WaitingShown & { back: Invalid | undefined }) {
  const t = useTexts(bookingTexts)
  const offers = places.filter(one => one.offered)
  const waiting = places.filter(one => !one.offered)
  if (places.length === 0) return null
  return (
    <>
      {offers.length > 0 && (
        <Panel title={t.offers}>
          <Stack>
            {offers.map(one => (
              <Offer
                key={one.id}
                place={one}
                back={back?.typed.waiting === String(one.id) ? back : undefined}
              />
            ))}
          </Stack>
        </Panel>
      )}
      {waiting.length > 0 && (
        <Panel title={t.waiting_title} intro={rule ?? undefined}>
          <Stack>
            {waiting.map(one => (
              <div key={one.id}>
                <p>
                  <a href={one.href}>{one.occasion}</a> <span className="sub">{one.day}</span>
                </p>
                <p>
                  {one.place} {one.names}
                </p>
                <Leave place={one} label={t.leave_list} />
              </div>
            ))}
          </Stack>
        </Panel>
      )}
    </>
  )
}

/** `back`: this place came back, with those who were ticked; what was wrong is linked to from the top of the page by the field's name. */
function Offer({ place, back }: { place: PlaceShown; back: Invalid | undefined }) {
  const t = useTexts(bookingTexts)
  const error = back?.errors.person
  const id = back ? 'person' : `person-${place.id}`
  const ticked = back && new Set((back.typed.person ?? '').split(','))
  return (
    <div>
      <p>
        <a href={place.href}>{place.occasion}</a> <span className="sub">{place.day}</span>
      </p>
      <p>
        <strong>{place.offered}</strong>
      </p>
      <Form once={place.accept_once} intent="accept">
        <input type="hidden" name="waiting" value={place.id} />
        <fieldset className="field" data-invalid={error ? true : undefined} id={id} tabIndex={-1}>
          <legend>{t.offer_who}</legend>
          <div className="choices">
            {place.people.map(one => (
              <label key={one.id}>
                <input
                  type="checkbox"
                  name="person"
                  value={one.id}
                  defaultChecked={ticked ? ticked.has(String(one.id)) : one.is_ticked}
                />
                <span>{one.name}</span>
              </label>
            ))}
          </div>
          <FieldError id={id}>{error}</FieldError>
        </fieldset>
        <WorkTimeFields asks={{ paid: false, rest: false }} back={back} />
        <Row>
          <Button>{t.accept_offer}</Button>
        </Row>
      </Form>
      <Leave place={place} label={t.decline_offer} />
    </div>
  )
}

function Leave({ place, label }: { place: PlaceShown; label: string }) {
  return (
    <Form once={place.leave_once} intent="leave">
      <input type="hidden" name="waiting" value={place.id} />
      <Button kind="quiet" size="small" aria-label={`${label}: ${place.occasion}`}>
        {label}
      </Button>
    </Form>
  )
}
