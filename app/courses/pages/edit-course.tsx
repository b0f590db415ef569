import { found, numberIn } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { formAction } from '../../access/form-action.ts'
import { page, type Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { typedOf } from '../../foundation/described-form.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { changeCourse, createCourse } from '../commands/save-course.ts'
import { courseErrors } from '../messages/errors.ts'
import { courseTexts } from '../messages.ts'
import { mayEditTraining } from '../policy.ts'
import { type CourseFacts, courseOf } from '../queries.ts'
import { courseForm } from '../rules/forms.ts'

/** Serves both a new course and one that is there: the address of a new one has no id. */
const courseAt = async ({ db, visitor, params }: Visit & { db: Db }) =>
  params.id ? found(await courseOf(db, visitor, numberIn(params.id))) : null

const kept = (course: CourseFacts | null): Kept | null =>
  course && {
    of: ['course', course.id],
    version: course.version,
    typed: typedOf(courseForm, { ...course, hours: course.quarters }),
  }

export const loader = page(mayEditTraining, async visit => {
  const { at, say } = visit
  const t = say(courseTexts)
  const course = await courseAt(visit)
  return {
    ...editing(visit, courseForm, kept(course)),
    title: course ? t.edit_course : t.new_course,
    save: course ? t.save_course : t.add_course,
    list: at('utbildningar'),
    back: course ? at('utbildningar', course.id) : at('utbildningar'),
    name: course?.title ?? null,
  }
})

export const action = formAction(mayEditTraining, {
  reads: courseForm,
  says: courseErrors,
  saved: async visit => kept(await courseAt(visit)),
  does: (tx, { hours: quarters, ...facts }, { visitor, params, version }) =>
    params.id
      ? changeCourse(tx, { id: numberIn(params.id), version, quarters, ...facts })
      : createCourse(tx, visitor.programme!, { quarters, ...facts }),
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
    </EditPage>
  )
}
