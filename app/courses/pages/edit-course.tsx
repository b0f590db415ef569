import { numberIn } from '../../access/answers.ts'
import { editing } from '../../access/edited.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { typedIn } from '../../foundation/form.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { changeCourse, createCourse } from '../commands/save-course.ts'
import { courseErrors } from '../messages/errors.ts'
import { courseTexts } from '../messages.ts'
import { mayEditTraining } from '../policy.ts'
import { possibleOutcomes } from '../queries/outcomes.ts'
import { courseChoicesOf } from '../queries.ts'
import { courseForm } from '../rules/course-form.ts'
import { outcomesTyped } from '../rules/outcomes.ts'
import { partsTyped } from '../rules/parts.ts'
import { prerequisitesTyped } from '../rules/prerequisites.ts'
import { choicesOfCourse } from './course-choices.ts'
import { CourseFields } from './course-fields.tsx'
import { courseAt, keptCourse } from './saved-course.ts'

export const loader = page(mayEditTraining, async visit => {
  const { at, say } = visit
  const t = say(courseTexts)
  const there = await courseAt(visit)
  const { course, outcomes, prerequisites, parts } = there
  return {
    ...editing(visit, courseForm, keptCourse(there)),
    title: course ? t.edit_course : t.new_course,
    save: course ? t.save_course : t.add_course,
    list: at('utbildningar'),
    back: course ? at('utbildningar', course.id) : at('utbildningar'),
    name: course?.title ?? null,
    rows: { outcomes: outcomes.length, prerequisites: prerequisites.length, parts: parts.length },
    ...(await choicesOfCourse(visit, course?.id ?? null)),
  }
})

export const action = formAction(mayEditTraining, {
  reads: courseForm,
  says: courseErrors,
  saved: async visit => keptCourse(await courseAt(visit)),
  does: async (tx, { hours: quarters, is_correction, ...facts }, { visitor, params, form, version }) => {
    const typed = typedIn(form)
    const id = params.id ? numberIn(params.id) : null
    const competences = await possibleOutcomes(tx.db, visitor.programme!)
    const courses = (await courseChoicesOf(tx.db, visitor)).filter(course => course.id !== id)
    const outcomes = outcomesTyped(typed, competences)
    if (isRefusal(outcomes)) return outcomes
    const prerequisites = prerequisitesTyped(typed, { courses, competences })
    if (isRefusal(prerequisites)) return prerequisites
    const parts = partsTyped(typed, { kind: facts.kind, courses })
    if (isRefusal(parts)) return parts
    const course = { quarters, ...facts, outcomes, prerequisites, parts }
    return id
      ? changeCourse(tx, { id, version, is_correction, ...course })
      : createCourse(tx, visitor.programme!, course)
  },
  leadsTo: ({ at }, course) => at('utbildningar', course.id),
})

export default function EditCourse({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(courseTexts)
  return (
    <EditPage
      {...d}
      of={courseForm}
      crumbs={[{ href: d.list, label: t.courses }, ...(d.name ? [{ href: d.back, label: d.name }] : [])]}
      actionData={actionData}
    >
      <CourseFields shown={d} back={actionData} />
    </EditPage>
  )
}
