import { found, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { lastWriteTo } from '../../access/trail/queries.ts'
import { page } from '../../access/web.ts'
import { typedIn } from '../../foundation/form.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import { Field } from '../../ui/field.tsx'
import { filling, type Shown, spokenAmong } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { changeOccasion, createOccasion } from '../commands/save-occasion.ts'
import { courseErrors } from '../messages/errors.ts'
import { courseTexts } from '../messages.ts'
import { mayEditTraining } from '../policy.ts'
import { courseChoicesOf, occasionOf, providersOf, sessionsOf } from '../queries.ts'
import { occasionForm, sessionsIn } from '../rules/forms.ts'
import { lastSaved } from './last-saved.ts'
import { EMPTY_SESSIONS, savedOccasion } from './saved-occasion.ts'
import { SessionRows, sessionFields } from './session-rows.tsx'

/** Serves both a new occasion and one that is there: the address of a new one has no id. */
export const loader = page(mayEditTraining, async ({ db, visitor, params, at, url, say, format }) => {
  const t = say(courseTexts)
  const occasion = params.id ? found(await occasionOf(db, visitor, numberIn(params.id))) : null
  const sessions = occasion ? await sessionsOf(db, occasion.id) : []
  const courses = await courseChoicesOf(db, visitor)
  const providers = await providersOf(db, visitor.programme!)
  return {
    title: occasion ? t.edit_occasion : t.new_occasion,
    save: occasion ? t.save_occasion : t.add_occasion,
    once: newOnce(),
    list: at('tillfallen'),
    back: occasion ? at('tillfallen', occasion.id) : at('tillfallen'),
    name: occasion ? `${occasion.title}, ${occasion.code}` : null,
    new_provider: at('leverantorer', 'ny'),
    version: occasion?.version ?? 0,
    saved: occasion
      ? savedOccasion(occasion, sessions)
      : { course_id: url.searchParams.get('utbildning') ?? '' },
    rows: sessions.length + EMPTY_SESSIONS,
    last: lastSaved(
      occasion ? await lastWriteTo(db, visitor, 'occasion', occasion.id) : undefined,
      t,
      format,
    ),
    courses: courses.map(({ id, code, title }) => ({ value: String(id), label: `${title} (${code})` })),
    providers: providers.map(({ id, name }) => ({ value: String(id), label: name })),
  }
})

export const action = formAction(mayEditTraining, {
  reads: occasionForm,
  says: courseErrors,
  does: async (tx, { cost: cost_ore, version, ...facts }, { visitor, params, form }) => {
    const sessions = sessionsIn(typedIn(form))
    if (isRefusal(sessions)) return sessions
    const occasion = { ...facts, cost_ore, sessions }
    return params.id
      ? changeOccasion(tx, { id: numberIn(params.id), version, ...occasion })
      : createOccasion(tx, visitor.programme!, occasion)
  },
  leadsTo: ({ at }, occasion) => at('tillfallen', occasion.id),
})

export default function EditOccasion({ loaderData, actionData }: Shown<typeof loader>) {
  const { list, back, name, saved, rows, new_provider } = loaderData
  const t = useTexts(courseTexts)
  const field = filling(saved, actionData)
  const courses = [{ value: '', label: t.choose_course }, ...loaderData.courses]
  const providers = [{ value: '', label: t.no_provider }, ...loaderData.providers]
  return (
    <EditPage
      {...loaderData}
      lede={t.occasion_lede}
      crumbs={[{ href: list, label: t.occasions }, ...(name ? [{ href: back, label: name }] : [])]}
      compared={[
        { name: 'course_id', label: t.title, read: spokenAmong(courses) },
        { name: 'code', label: t.code },
        { name: 'provider_id', label: t.provider, read: spokenAmong(providers) },
        { name: 'seats', label: t.seats },
        { name: 'cost', label: t.cost },
        ...sessionFields(rows, t).flat(),
      ]}
      actionData={actionData}
    >
      <Field type="select" label={t.title} options={courses} {...field('course_id')} />
      <Field label={t.code} hint={t.code_hint} width="m" {...field('code')} />
      <Field
        type="select"
        label={t.provider}
        hint={<a href={new_provider}>{t.missing_provider}</a>}
        options={providers}
        {...field('provider_id')}
      />
      <Field label={t.seats} width="s" inputMode="numeric" {...field('seats')} />
      <Field label={t.cost} hint={t.cost_hint} width="m" unit="kr" inputMode="decimal" {...field('cost')} />
      <SessionRows rows={rows} field={field} />
    </EditPage>
  )
}
