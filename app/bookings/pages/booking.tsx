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
import { bookingTexts } from '../messages.ts'
import { mayBookPeople } from '../policy.ts'
import { findPeople } from '../queries/find-people.ts'
import { bookingForm } from '../rules/forms.ts'
import { FoundPeople } from './found-people.tsx'

export const loader = page(mayBookPeople, async ({ db, visitor, ground, params, url, say, at }) => {
  const t = say(bookingTexts)
  const occasion = found(await occasionOf(db, visitor, numberIn(params.id)))
  const list = readList(url.searchParams, { sorts: ['name'] })
  const [first] = await sessionsOf(db, occasion.id)
  const day = first?.held_on ?? ground.clock.today()
  const people = list.q ? await findPeople(db, visitor, { q: list.q, occasion_id: occasion.id, day }) : []
  const back = at('tillfallen', occasion.id)
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
  does: (tx, value, { visitor, params }) =>
    bookPerson(tx, visitor, { occasion_id: numberIn(params.id), ...value }),
  leadsTo: ({ params, at }) => at('tillfallen', numberIn(params.id)),
})

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
      {actionData?.errors.despite && asked && (
        <Form once={asked.once}>
          <input type="hidden" name="person_id" value={asked.id} />
          <Field
            name="despite"
            label={t.despite_one}
            hint={t.despite_kept}
            error={actionData.errors.despite}
            defaultValue={actionData.typed.despite ?? ''}
          />
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
