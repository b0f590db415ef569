import { found, numberIn } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { formAction } from '../../access/form-action.ts'
import { page, type Visit } from '../../access/web.ts'
import { levelOptions } from '../../competences/pages/company/level-options.ts'
import { levelWordsOf } from '../../competences/queries/level-words.ts'
import type { Db } from '../../foundation/database.ts'
import { typedOf } from '../../foundation/described-form.ts'
import { typedIn } from '../../foundation/form.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import { filling, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { changeCourse, createCourse } from '../commands/save-course.ts'
import { courseErrors } from '../messages/errors.ts'
import { outcomeTexts } from '../messages/outcomes.ts'
import { courseTexts } from '../messages.ts'
import { mayEditTraining } from '../policy.ts'
import { outcomesOf, possibleOutcomes } from '../queries/outcomes.ts'
import { courseOf } from '../queries.ts'
import { courseForm } from '../rules/forms.ts'
import { outcomesTyped } from '../rules/outcomes.ts'
import { EMPTY_OUTCOMES, OutcomeRows } from './outcome-rows.tsx'

/** Serves both a new course and one that is there: the address of a new one has no id. */
async function courseAt({ db, visitor, params }: Visit & { db: Db }) {
  if (!params.id) return { course: null, outcomes: [] }
  const course = found(await courseOf(db, visitor, numberIn(params.id)))
  return { course, outcomes: await outcomesOf(db, [course.id]) }
}

const kept = ({ course, outcomes }: Awaited<ReturnType<typeof courseAt>>): Kept | null =>
  course && {
    of: ['course', course.id],
    version: course.version,
    typed: {
      ...typedOf(courseForm, { ...course, hours: course.quarters }),
      ...Object.fromEntries(
        outcomes.flatMap(({ name, level }, at) => [
          [`outcome_${at + 1}_competence`, name],
          [`outcome_${at + 1}_level`, level === null ? '' : String(level)],
        ]),
      ),
    },
  }

export const loader = page(mayEditTraining, async visit => {
  const { db, visitor, at, say, language } = visit
  const t = say(courseTexts)
  const o = say(outcomeTexts)
  const there = await courseAt(visit)
  const { course } = there
  const possible = await possibleOutcomes(db, visitor.programme!)
  const words = await levelWordsOf(db, visitor.programme!)
  const among = (is_permit: boolean) =>
    possible.filter(one => one.is_permit === is_permit).map(({ name }) => ({ value: name, label: name }))
  return {
    ...editing(visit, courseForm, kept(there)),
    title: course ? t.edit_course : t.new_course,
    save: course ? t.save_course : t.add_course,
    list: at('utbildningar'),
    back: course ? at('utbildningar', course.id) : at('utbildningar'),
    name: course?.title ?? null,
    rows: there.outcomes.length + EMPTY_OUTCOMES,
    competences: [
      { label: o.levels, options: among(false) },
      { label: o.permits, options: among(true) },
    ].filter(group => group.options.length > 0),
    levels: levelOptions(words.all, language).filter(({ value }) => value !== '' && value !== '0'),
  }
})

export const action = formAction(mayEditTraining, {
  reads: courseForm,
  says: courseErrors,
  saved: async visit => kept(await courseAt(visit)),
  does: async (tx, { hours: quarters, ...facts }, { visitor, params, form, version }) => {
    const outcomes = outcomesTyped(typedIn(form), await possibleOutcomes(tx.db, visitor.programme!))
    if (isRefusal(outcomes)) return outcomes
    const course = { quarters, ...facts, outcomes }
    return params.id
      ? changeCourse(tx, { id: numberIn(params.id), version, ...course })
      : createCourse(tx, visitor.programme!, course)
  },
  leadsTo: ({ at }, course) => at('utbildningar', course.id),
})

export default function EditCourse({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(courseTexts)
  const { fields } = useFields(courseForm, d, actionData)
  return (
    <EditPage
      {...d}
      of={courseForm}
      crumbs={[{ href: d.list, label: t.courses }, ...(d.name ? [{ href: d.back, label: d.name }] : [])]}
      actionData={actionData}
    >
      {fields('title', 'code', 'kind', 'hours', 'is_required_by_law')}
      {d.competences.length > 0 && (
        <OutcomeRows
          rows={Math.max(d.rows, rowsIn(actionData?.typed))}
          competences={d.competences}
          levels={d.levels}
          field={filling(d.saved, actionData)}
        />
      )}
    </EditPage>
  )
}

/** Up to which row something was typed: meanwhile there may have come to be fewer. */
const rowsIn = (typed: Record<string, string> = {}) =>
  Math.max(0, ...Object.keys(typed).map(name => Number(/^outcome_(\d+)_/.exec(name)?.[1] ?? 0)))
