import {
  action as act,
  found,
  isInvalid,
  newOnce,
  notFound,
  numberIn,
  onceIn,
  page,
  refusedAs,
  seeOther,
  valueIn,
} from '../../access/web.ts'
import { occasionOf, sessionsOf } from '../../courses/queries.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { once, transact } from '../../foundation/transact.ts'
import { knownPeopleOf } from '../../people/queries.ts'
import { fullName } from '../../people/rules/names.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import { Field } from '../../ui/field.tsx'
import { filling, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { recordAttendance } from '../commands/record-attendance.ts'
import { attendanceErrors } from '../messages/errors.ts'
import { attendanceTexts } from '../messages.ts'
import { mayBookPeople, mayCorrectAttendance } from '../policy.ts'
import { hasSeat } from '../queries/seats.ts'
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
      sessions: sessions.map(session => ({
        value: String(session.id),
        label: `${format.day(session.held_on)}, ${format.span(session.starts_at, session.ends_at)}`,
      })),
    }
  },
)

export const action = act(mayCorrectAttendance, async ({ ground, visitor, form, params, say, at }) => {
  const errors = say(attendanceErrors)
  const value = valueIn(recordForm, form, errors)
  if (isInvalid(value)) return value
  const occasion_id = numberIn(params.id)
  const { hours: quarters, ...who } = value
  const made = await transact(ground, visitor, tx =>
    once(tx, onceIn(form), () => recordAttendance(tx, visitor, { occasion_id, quarters, ...who })),
  )
  if (!isRefusal(made)) return seeOther(at('tillfallen', occasion_id))
  return made.refused === 'not-found' ? notFound() : refusedAs(form, made, errors)
})

export default function RecordAttendance({ loaderData, actionData }: Shown<typeof loader>) {
  const { back, occasion, person, saved, sessions } = loaderData
  const t = useTexts(attendanceTexts)
  const field = filling(saved, actionData)
  return (
    <EditPage
      {...loaderData}
      eyebrow={person}
      crumbs={[{ href: back, label: occasion }]}
      save={t.save_record}
      actionData={actionData}
    >
      <input type="hidden" name="person_id" value={saved.person_id} />
      <Field
        type="select"
        label={t.session}
        options={[{ value: '', label: t.choose_session }, ...sessions]}
        {...field('session_id')}
      />
      <Field label={t.hours} width="s" unit="h" inputMode="decimal" {...field('hours')} />
    </EditPage>
  )
}
