import { found, newOnce, notFound, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { mayBookPeople } from '../../bookings/policy.ts'
import { hasSeat } from '../../bookings/queries/seats.ts'
import { occasionOf, sessionsOf } from '../../courses/queries.ts'
import { knownPeopleOf } from '../../people/queries.ts'
import { fullName } from '../../people/rules/names.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { recordAttendance } from '../commands/record-attendance.ts'
import { attendanceErrors } from '../messages/errors.ts'
import { attendanceTexts } from '../messages.ts'
import { mayCorrectAttendance } from '../policy.ts'
import { recordForm } from '../rules/forms.ts'

export const loader = page(
  mayCorrectAttendance,
  async ({ db, visitor, ground, params, url, format, say, at }) => {
    const t = say(attendanceTexts)
    const occasion = found(await occasionOf(db, visitor, numberIn(params.id)))
    const person_id = numberIn(url.searchParams.get('person') ?? undefined)
    if (!mayBookPeople(visitor) && !(await hasSeat(db, occasion.id, person_id))) notFound()
    const person = found(
      await knownPeopleOf(db, visitor)
        .select(['given_name', 'family_name'])
        .where('person.id', '=', person_id)
        .executeTakeFirst(),
    )
    const sessions = (await sessionsOf(db, occasion.id)).filter(
      session => session.held_on <= ground.clock.today(),
    )
    return {
      title: t.record_title,
      once: newOnce(),
      back: at('tillfallen', occasion.id),
      occasion: `${occasion.title}, ${occasion.code}`,
      person: fullName(person) || t.no_name,
      saved: { person_id: String(person_id), session_id: url.searchParams.get('pass') ?? '' },
      choices: {
        sessions: sessions.map(session => ({
          value: String(session.id),
          label: `${format.day(session.held_on)}, ${format.span(session.starts_at, session.ends_at)}`,
        })),
      },
    }
  },
)

export const action = formAction(mayCorrectAttendance, {
  reads: recordForm,
  says: attendanceErrors,
  does: (tx, { hours: quarters, ...who }, { visitor, params }) =>
    recordAttendance(tx, visitor, { occasion_id: numberIn(params.id), quarters, ...who }),
  leadsTo: ({ params, at }) => at('tillfallen', numberIn(params.id)),
})

export default function RecordAttendance({ loaderData, actionData }: Shown<typeof loader>) {
  const { back, occasion, person, saved } = loaderData
  const t = useTexts(attendanceTexts)
  const { fields } = useFields(recordForm, loaderData, actionData)
  return (
    <EditPage
      {...loaderData}
      of={recordForm}
      eyebrow={person}
      crumbs={[{ href: back, label: occasion }]}
      save={t.save_record}
      actionData={actionData}
    >
      <input type="hidden" name="person_id" value={saved.person_id} />
      {fields('session_id', 'hours')}
    </EditPage>
  )
}
