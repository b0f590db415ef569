import { found, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { copyCourse } from '../commands/copy-course.ts'
import { catalogueTexts } from '../messages/catalogue.ts'
import { courseErrors } from '../messages/errors.ts'
import { courseTexts } from '../messages.ts'
import { mayEditTraining } from '../policy.ts'
import { courseOf } from '../queries.ts'
import { copyForm } from '../rules/course-form.ts'

export const loader = page(mayEditTraining, async ({ db, visitor, params, at, say }) => {
  const course = found(await courseOf(db, visitor, numberIn(params.id)))
  const t = say(catalogueTexts)
  return {
    title: t.copy_title,
    once: newOnce(),
    saved: { title: t.copy_of(course.title), code: '' },
    list: at('utbildningar'),
    back: at('utbildningar', course.id),
    name: course.title,
  }
})

export const action = formAction(mayEditTraining, {
  reads: copyForm,
  says: courseErrors,
  does: (tx, form, { params }) => copyCourse(tx, { id: numberIn(params.id), ...form }),
  leadsTo: ({ at }, course) => at('utbildningar', course.id),
})

export default function CopyCourse({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(catalogueTexts)
  const { courses } = useTexts(courseTexts)
  const { fields } = useFields(copyForm, d, actionData)
  return (
    <EditPage
      {...d}
      of={copyForm}
      lede={t.copy_lede}
      crumbs={[
        { href: d.list, label: courses },
        { href: d.back, label: d.name },
      ]}
      save={t.save_copy}
      actionData={actionData}
    >
      {fields('title', 'code')}
    </EditPage>
  )
}
