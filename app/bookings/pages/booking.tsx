import { found, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { occasionOf, sessionsOf } from '../../courses/queries.ts'
import { fullName } from '../../people/rules/names.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Filters } from '../../ui/filters.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { readList } from '../../ui/list-url.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Row } from '../../ui/panel.tsx'
import { bookPerson } from '../commands/bookings.ts'
import { bookingErrors } from '../messages/errors.ts'
import { workTimeTexts } from '../messages/work-time.ts'
import { bookingTexts } from '../messages.ts'
import { mayBookPeople } from '../policy.ts'
import { findPeople } from '../queries/find-people.ts'
import { workTimesOf } from '../queries/work-times.ts'
import { bookingForm } from '../rules/forms.ts'
import { FoundPeople } from './found-people.tsx'
import { WorkTimeFields } from './work-time-fields.tsx'
import { asksOf, workTimeTold } from './work-time-shown.ts'

export const loader = page(mayBookPeople, async ({ db, visitor, ground, params, url, say, format, at }) => {
  const t = say(bookingTexts)
  const occasion = found(await occasionOf(db, visitor, numberIn(params.id)))
  const list = readList(url.searchParams, { sorts: ['name'] })
  const [first] = await sessionsOf(db, occasion.id)
  const day = first?.held_on ?? ground.clock.today()
  const people = list.q ? await findPeople(db, visitor, { q: list.q, occasion_id: occasion.id, day }) : []
  const back = at('tillfallen', occasion.id)
  const times = await workTimesOf(
    db,
    visitor,
    people.filter(one => !one.booking_id).map(one => ({ occasion_id: occasion.id, person_id: one.id })),
  )
  const w = say(workTimeTexts)
  return {
    title: t.book_title,
    back,
    occasion: `${occasion.title}, ${occasion.code}`,
    list,
    rows: people.map(person => ({
      id: person.id,
      name: fullName(person) || t.no_name,
      company: person.company ?? '–',
      declaration: person.company_id === null ? null : at('foretag', person.company_id, 'forsakran'),
      told: workTimeTold(
        times.find(one => one.person_id === person.id),
        w,
        format,
      ),
      asks: asksOf(times.filter(one => one.person_id === person.id)),
      is_booked: person.booking_id !== null,
      cancel: `${back}/bokning/${person.id}`,
      record: `${back}/narvaro/ny?person=${person.id}`,
      once: newOnce(),
    })),
  }
})

export const action = formAction(mayBookPeople, {
  reads: bookingForm,
  says: bookingErrors,
  does: (tx, { paid, rest, ...value }, { visitor, params }) =>
    bookPerson(tx, visitor, {
      occasion_id: numberIn(params.id),
      said: { is_paid: paid, rest_because: rest },
      ...value,
    }),
  leadsTo: ({ params, at }) => at('tillfallen', numberIn(params.id)),
})

/** What a booking may have to be told first. */
const ASKED = ['despite', 'paid', 'rest']

export default function Booking({ loaderData, actionData }: Shown<typeof loader>) {
  const { title, back, occasion, list, rows } = loaderData
  const t = useTexts(bookingTexts)
  const asked = rows.find(row => String(row.id) === actionData?.typed.person_id)
  const declaration = actionData?.errors.declaration && asked?.declaration
  return (
    <>
      <PageHead crumbs={[{ href: back, label: occasion }]} here={title} title={title} lede={t.book_lede} />
      <ErrorSummary errors={actionData?.errors}>
        {declaration && (
          <a id="declaration" href={declaration}>
            {t.to_declaration}
          </a>
        )}
      </ErrorSummary>
      {actionData && asked && ASKED.some(name => actionData.errors[name]) && (
        <Form once={asked.once}>
          <input type="hidden" name="person_id" value={asked.id} />
          <WorkTimeFields asks={asked.asks} back={actionData} />
          {(actionData.errors.despite || actionData.typed.despite) && (
            <Field
              name="despite"
              label={t.despite_one}
              hint={t.despite_kept}
              error={actionData.errors.despite}
              defaultValue={actionData.typed.despite ?? ''}
            />
          )}
          <Row>
            <Button>{t.book_anyway}</Button>
          </Row>
        </Form>
      )}
      <Filters list={list} search={t.search_person} />
      {list.q && <FoundPeople rows={rows} list={list} />}
    </>
  )
}
