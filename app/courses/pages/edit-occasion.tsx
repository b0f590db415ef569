import { found, isInvalid, numberIn } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { carryOut, formPlan } from '../../access/form-action.ts'
import { action as actionFor, page, type Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { typedIn } from '../../foundation/form.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { reading } from '../../foundation/transact.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import { filling, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { changeOccasion, createOccasion } from '../commands/save-occasion.ts'
import { courseErrors } from '../messages/errors.ts'
import { courseTexts } from '../messages.ts'
import { mayEditTraining } from '../policy.ts'
import { clashesOf } from '../queries/clashes.ts'
import { companiesNamed, companyChoices } from '../queries/named-companies.ts'
import { trainersOf } from '../queries/trainers.ts'
import { courseChoicesOf, occasionOf, providersOf, sessionsOf } from '../queries.ts'
import { occasionForm, sessionRows, sessionsIn } from '../rules/forms.ts'
import { ClashNotice } from './clash-notice.tsx'
import { type ClashShown, clashesShown } from './clashes-shown.ts'
import { EMPTY_SESSIONS, savedOccasion } from './saved-occasion.ts'
import { SessionRows } from './session-rows.tsx'

/** Serves both a new occasion and one that is there: the address of a new one has no id. */
async function occasionAt({ db, visitor, params }: Visit & { db: Db }) {
  if (!params.id) return { occasion: null, sessions: [], kept: null }
  const occasion = found(await occasionOf(db, visitor, numberIn(params.id)))
  const sessions = await sessionsOf(db, occasion.id)
  const named = (await companiesNamed(db, occasion.id)).map(company => company.id)
  const kept: Kept = {
    of: ['occasion', occasion.id],
    version: occasion.version,
    typed: savedOccasion(occasion, sessions, named),
  }
  return { occasion, sessions, kept }
}

export const loader = page(mayEditTraining, async visit => {
  const { db, visitor, ground, at, url, say } = visit
  const t = say(courseTexts)
  const { occasion, sessions, kept } = await occasionAt(visit)
  // What is put away gets no new occasions; one that is there keeps its course.
  const courses = (await courseChoicesOf(db, visitor)).filter(
    course => course.archived_at === null || course.id === occasion?.course_id,
  )
  const providers = await providersOf(db, visitor.programme!)
  const trainers = await trainersOf(db, { programme_id: visitor.programme!, today: ground.clock.today() })
  const companies = await companyChoices(db, visitor, occasion?.id ?? null)
  return {
    ...editing(visit, occasionForm, kept, { course_id: url.searchParams.get('utbildning') ?? '' }),
    title: occasion ? t.edit_occasion : t.new_occasion,
    save: occasion ? t.save_occasion : t.add_occasion,
    list: at('tillfallen'),
    back: occasion ? at('tillfallen', occasion.id) : at('tillfallen'),
    name: occasion ? `${occasion.title}, ${occasion.code}` : null,
    new_provider: at('leverantorer', 'ny'),
    rows: sessions.length + EMPTY_SESSIONS,
    trainers: trainersShown(trainers, sessions),
    choices: {
      courses: courses.map(({ id, code, title }) => ({ value: String(id), label: `${title} (${code})` })),
      providers: providers.map(({ id, name }) => ({ value: String(id), label: name })),
      companies: companies.map(({ id, name }) => ({ value: String(id), label: name })),
    },
  }
})

/** Whoever leads a session already stands there, also when they no longer sign in. */
const trainersShown = (
  trainers: Awaited<ReturnType<typeof trainersOf>>,
  sessions: Awaited<ReturnType<typeof sessionsOf>>,
) => [
  ...trainers.map(({ id, name, provider }) => ({
    value: id,
    label: provider ? `${name}, ${provider}` : name,
  })),
  ...new Map(
    sessions.flatMap(({ trainer_id, trainer }) =>
      trainer_id && !trainers.some(one => one.id === trainer_id)
        ? [[trainer_id, { value: trainer_id, label: trainer ?? trainer_id }] as const]
        : [],
    ),
  ).values(),
]

const SAVE = formPlan({
  reads: occasionForm,
  says: courseErrors,
  saved: async visit => (await occasionAt(visit)).kept,
  does: async (tx, { cost: cost_ore, least_seats, decided_by, save_anyway, ...facts }, visit) => {
    const { visitor, ground, params, form, version } = visit
    const typed = typedIn(form)
    const sessions = sessionsIn(typed)
    if (isRefusal(sessions)) return sessions
    const occasion = {
      ...facts,
      cost_ore,
      sessions,
      least_seats: least_seats ?? 0,
      decided_by: decided_by || null,
      seen: save_anyway ? (typed.seen ?? '').split(' ') : [],
    }
    return params.id
      ? changeOccasion(tx, { id: numberIn(params.id), version, ...occasion }, ground)
      : createOccasion(tx, visitor.programme!, occasion)
  },
  leadsTo: ({ at }, occasion) => at('tillfallen', occasion.id),
})

/** What clashes comes back with what it clashes with, beside its field and with a link. */
export const action = actionFor(mayEditTraining, async visit => {
  const back = await carryOut(visit, SAVE)
  if (!isInvalid(back) || !back.data.errors.save_anyway) return back
  const { ground, visitor, params, form } = visit
  const sessions = sessionsIn(typedIn(form))
  if (isRefusal(sessions)) return back
  const asked = {
    programme_id: visitor.programme!,
    occasion_id: params.id ? numberIn(params.id) : null,
    sessions,
  }
  const clashes = clashesShown(
    (await reading(ground, visitor, db => clashesOf(db, asked))).map(clash => ({
      ...clash,
      row: sessionRows(typedIn(form))[clash.nth - 1]!,
    })),
    visit,
  )
  Object.assign(back.data.errors, Object.fromEntries(clashes.map(({ field, text }) => [field, text])))
  return Object.assign(back, { data: { ...back.data, clashes } })
})

export default function EditOccasion({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(courseTexts)
  const filled = filling(d.saved, actionData)
  const clashes = (actionData as { clashes?: ClashShown[] } | undefined)?.clashes ?? []
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
      {fields('seats', 'least_seats', 'decided_by', 'cost')}
      <SessionRows rows={Math.max(d.rows, rowsIn(actionData?.typed))} field={filled} trainers={d.trainers} />
      {field('company_ids')}
      <ClashNotice clashes={clashes} />
      {field('save_anyway')}
    </EditPage>
  )
}

/** Up to which row sessions were typed: meanwhile there may have come to be fewer. */
const rowsIn = (typed: Record<string, string> = {}) =>
  Math.max(0, ...Object.keys(typed).map(name => Number(/^session_(\d+)_/.exec(name)?.[1] ?? 0)))
