import { found, invalid, numberIn } from '../../../access/answers.ts'
import { carryOut, formPlan } from '../../../access/form-action.ts'
import { action as actionFor, page } from '../../../access/web.ts'
import { seatsSaid } from '../../../courses/rules/seats-said.ts'
import { numberTexts } from '../../../people/messages/number.ts'
import { peopleTexts } from '../../../people/messages.ts'
import { mayEditPeople } from '../../../people/policy.ts'
import { newPersonForm } from '../../../people/rules/new-person-form.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Cols, Row, Stack } from '../../../ui/panel.tsx'
import { bookNew } from '../../commands/book-new.ts'
import { bookPeople } from '../../commands/bookings.ts'
import { bookingErrors } from '../../messages/errors.ts'
import { bookingTexts } from '../../messages.ts'
import { mayBookForSome, mayBookPeople } from '../../policy.ts'
import { bookableOf } from '../../queries/bookable.ts'
import { bookManyForm } from '../../rules/forms.ts'
import { WorkTimeFields } from '../work-time-fields.tsx'
import { MeaningPanel, PeopleToBook } from './book-parts.tsx'
import { bookingShown } from './book-shown.ts'
import { bookedCompanyAt, bookingFrame } from './frame.ts'
import { NewEmployee } from './new-employee.tsx'

/** A company books several of its people at once. */
export const loader = page(mayBookForSome, async visit => {
  const { db, visitor, params, say, format, at } = visit
  const t = say(bookingTexts)
  const company = await bookedCompanyAt(visit)
  const occasion = found(await bookableOf(db, visitor, numberIn(params.occasion)))
  const { first_on } = occasion.days
  return {
    ...bookingFrame(visit, company, t.book_for),
    company: company.name,
    occasion: `${occasion.title}, ${occasion.code}`,
    when: [
      first_on ? format.longDay(first_on) : '',
      format.hours(occasion.quarters),
      occasion.seats > 0 ? t[`seats_${seatsSaid(occasion)}`] : '',
    ]
      .filter(Boolean)
      .join(', '),
    is_required_by_law: occasion.is_required_by_law,
    limit: at('foretag', company.id, 'bokning', 'grans'),
    declaration: at('foretag', company.id, 'forsakran'),
    may_say_despite: mayBookPeople(visitor),
    may_add: mayEditPeople(visitor),
    ...(await bookingShown(visit, company, occasion)),
  }
})

const BOOK = formPlan({
  reads: bookManyForm,
  says: bookingErrors,
  does: (tx, { person, paid, rest: rest_because, ...rest }, { visitor, params }) =>
    bookPeople(tx, visitor, {
      said: { is_paid: paid, rest_because },
      company_id: numberIn(params.id),
      occasion_id: numberIn(params.occasion),
      person_ids: person,
      ...rest,
    }),
  leadsTo: ({ at, params }) => at('foretag', numberIn(params.id), 'bokning'),
})

const BOOK_NEW = formPlan({
  reads: bookManyForm.and(newPersonForm.schema),
  says: { ...peopleTexts, ...numberTexts, ...bookingErrors },
  does: (tx, { person, wait, despite, paid, rest: rest_because, ...form }, { visitor, params }) =>
    bookNew(tx, visitor, {
      said: { is_paid: paid, rest_because },
      company_id: numberIn(params.id),
      occasion_id: numberIn(params.occasion),
      person_ids: person,
      wait,
      despite,
      form,
    }),
  leadsTo: ({ at, params }) => at('foretag', numberIn(params.id), 'bokning'),
})

export const action = actionFor(mayBookForSome, async visit => {
  const does = visit.form.get('does')
  if (does === 'count') return invalid(visit.form, {}, 200)
  // Whoever is filled in is booked, whichever button was pressed: nothing that was typed is left out in silence.
  const is_new = NEW_ONE.some(name => String(visit.form.get(name) ?? '').trim() !== '')
  return does === 'add' || is_new ? carryOut(visit, BOOK_NEW) : carryOut(visit, BOOK)
})
const NEW_ONE = ['number', 'given_name', 'family_name'] as const

export default function Book({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(bookingTexts)
  const typed = actionData && new Set((actionData.typed.person ?? '').split(','))
  const people = d.people.map(one => ({
    ...one,
    is_ticked: typed ? typed.has(String(one.id)) : one.is_ticked,
  }))
  const chosen = new Set(people.flatMap(one => (one.is_ticked ? [one.id] : [])))
  const errors = actionData?.errors
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.occasion} eyebrow={d.title} title={d.occasion} lede={d.when} />
      <Stack gap="wide">
        <ErrorSummary errors={errors}>
          {errors?.declaration && (
            <a id="declaration" href={d.declaration}>
              {t.to_declaration}
            </a>
          )}
        </ErrorSummary>
        {d.is_required_by_law && <Notice title={t.required_by_law} />}
        <Form once={d.once} guard>
          <Cols kind="side">
            <MeaningPanel {...d} people={people} chosen={chosen} />
            <PeopleToBook people={people} company={d.company} error={errors?.person} may_add={d.may_add} />
          </Cols>
          <WorkTimeFields asks={d.asks} back={actionData} />
          <Field
            type="checkbox"
            name="wait"
            label={t.wait}
            error={errors?.wait}
            defaultChecked={(actionData?.typed.wait ?? '') !== ''}
          />
          {d.may_say_despite && (
            <Field
              name="despite"
              label={t.despite}
              hint={t.despite_hint}
              error={errors?.despite}
              defaultValue={actionData?.typed.despite ?? ''}
            />
          )}
          <Row>
            <Button>{t.save_booking}</Button>
            <Button kind="second" name="does" value="count">
              {t.count}
            </Button>
            <ButtonLink kind="quiet" href={d.back}>
              {t.back_unsaved}
            </ButtonLink>
          </Row>
          {d.may_add && <NewEmployee back={actionData} />}
        </Form>
      </Stack>
    </>
  )
}
