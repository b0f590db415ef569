import { found, newOnce, notFound, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { occasionOf } from '../../courses/queries.ts'
import { peopleTexts } from '../../people/messages.ts'
import { peopleOf } from '../../people/queries.ts'
import { shownName } from '../../people/rules/names.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { cancelBooking } from '../commands/bookings.ts'
import { bookingErrors } from '../messages/errors.ts'
import { bookingTexts } from '../messages.ts'
import { mayBookPeople } from '../policy.ts'
import { hasSeat } from '../queries/seats.ts'
import { cancelForm } from '../rules/forms.ts'

export const loader = page(mayBookPeople, async ({ db, visitor, params, say, at }) => {
  const t = say(bookingTexts)
  const occasion = found(await occasionOf(db, visitor, numberIn(params.id)))
  const person_id = numberIn(params.person)
  const person = found(
    await peopleOf(db, visitor)
      .select(['given_name', 'family_name', 'forgotten_at'])
      .where('person.id', '=', person_id)
      .executeTakeFirst(),
  )
  if (!(await hasSeat(db, occasion.id, person_id))) notFound()
  return {
    title: t.cancel_title(shownName(person, say(peopleTexts))),
    once: newOnce(),
    back: at('tillfallen', occasion.id),
    occasion: `${occasion.title}, ${occasion.code}`,
  }
})

export const action = formAction(mayBookPeople, {
  reads: cancelForm,
  says: bookingErrors,
  does: (tx, { reason }, { visitor, params }) =>
    cancelBooking(tx, visitor, {
      occasion_id: numberIn(params.id),
      person_id: numberIn(params.person),
      because: reason,
    }),
  leadsTo: ({ params, at }) => at('tillfallen', numberIn(params.id)),
})

export default function CancelBooking({ loaderData, actionData }: Shown<typeof loader>) {
  const { back, occasion } = loaderData
  const t = useTexts(bookingTexts)
  const { field } = useFields(cancelForm, { saved: {} }, actionData)
  return (
    <EditPage
      {...loaderData}
      of={cancelForm}
      lede={t.cancel_lede}
      crumbs={[{ href: back, label: occasion }]}
      save={t.save_cancel}
      actionData={actionData}
    >
      {field('reason')}
    </EditPage>
  )
}
