import { found, numberIn } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { formAction } from '../../access/form-action.ts'
import { page, type Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { typedIn } from '../../foundation/form.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import { filling, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { changeOccasion, createOccasion } from '../commands/save-occasion.ts'
import { courseErrors } from '../messages/errors.ts'
import { courseTexts } from '../messages.ts'
import { mayEditTraining } from '../policy.ts'
import { courseChoicesOf, occasionOf, providersOf, sessionsOf } from '../queries.ts'
import { occasionForm, sessionsIn } from '../rules/forms.ts'
import { EMPTY_SESSIONS, savedOccasion } from './saved-occasion.ts'
import { SessionRows } from './session-rows.tsx'

/** Serves both a new occasion and one that is there: the address of a new one has no id. */
async function occasionAt({ db, visitor, params }: Visit & { db: Db }) {
  if (!params.id) return { occasion: null, sessions: [], kept: null }
  const occasion = found(await occasionOf(db, visitor, numberIn(params.id)))
  const sessions = await sessionsOf(db, occasion.id)
  const kept: Kept = {
    of: ['occasion', occasion.id],
    version: occasion.version,
    typed: savedOccasion(occasion, sessions),
  }
  return { occasion, sessions, kept }
}

export const loader = page(mayEditTraining, async visit => {
  const { db, visitor, at, url, say } = visit
  const t = say(courseTexts)
  const { occasion, sessions, kept } = await occasionAt(visit)
  // What is put away gets no new occasions; one that is there keeps its course.
  const courses = (await courseChoicesOf(db, visitor)).filter(
    course => course.archived_at === null || course.id === occasion?.course_id,
  )
  const providers = await providersOf(db, visitor.programme!)
  return {
    ...editing(visit, occasionForm, kept, { course_id: url.searchParams.get('utbildning') ?? '' }),
    title: occasion ? t.edit_occasion : t.new_occasion,
    save: occasion ? t.save_occasion : t.add_occasion,
    list: at('tillfallen'),
    back: occasion ? at('tillfallen', occasion.id) : at('tillfallen'),
    name: occasion ? `${occasion.title}, ${occasion.code}` : null,
    new_provider: at('leverantorer', 'ny'),
    rows: sessions.length + EMPTY_SESSIONS,
    choices: {
      courses: courses.map(({ id, code, title }) => ({ value: String(id), label: `${title} (${code})` })),
      providers: providers.map(({ id, name }) => ({ value: String(id), label: name })),
    },
  }
})

export const action = formAction(mayEditTraining, {
  reads: occasionForm,
  says: courseErrors,
  saved: async visit => (await occasionAt(visit)).kept,
  does: async (tx, { cost: cost_ore, ...facts }, { visitor, params, form, version }) => {
    const sessions = sessionsIn(typedIn(form))
    if (isRefusal(sessions)) return sessions
    const occasion = { ...facts, cost_ore, sessions }
    return params.id
      ? changeOccasion(tx, { id: numberIn(params.id), version, ...occasion })
      : createOccasion(tx, visitor.programme!, occasion)
  },
  leadsTo: ({ at }, occasion) => at('tillfallen', occasion.id),
})

export default function EditOccasion({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(courseTexts)
  const { field, fields } = useFields(occasionForm, d, actionData)
  return (
    <EditPage
      {...d}
      of={occasionForm}
      lede={t.occasion_lede}
      crumbs={[{ href: d.list, label: t.occasions }, ...(d.name ? [{ href: d.back, label: d.name }] : [])]}
      actionData={actionData}
    >
      {fields('course_id', 'code')}
      {field('provider_id', { hint: <a href={d.new_provider}>{t.missing_provider}</a> })}
      {fields('seats', 'cost')}
      <SessionRows rows={Math.max(d.rows, rowsIn(actionData?.typed))} field={filling(d.saved, actionData)} />
    </EditPage>
  )
}

/** Up to which row sessions were typed: meanwhile there may have come to be fewer. */
const rowsIn = (typed: Record<string, string> = {}) =>
  Math.max(0, ...Object.keys(typed).map(name => Number(/^session_(\d+)_/.exec(name)?.[1] ?? 0)))
