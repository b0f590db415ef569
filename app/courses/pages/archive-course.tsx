import { found, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { archiveCourse } from '../commands/archive-course.ts'
import { catalogueTexts } from '../messages/catalogue.ts'
import { courseErrors } from '../messages/errors.ts'
import { courseTexts } from '../messages.ts'
import { mayEditTraining } from '../policy.ts'
import { courseOf } from '../queries.ts'
import { archiveForm } from '../rules/course-form.ts'

export const loader = page(mayEditTraining, async ({ db, visitor, params, at, say }) => {
  const course = found(await courseOf(db, visitor, numberIn(params.id)))
  const t = say(catalogueTexts)
  const way = course.archived_at ? 'unarchive' : 'archive'
  return {
    title: t[`${way}_title`],
    lede: t[`${way}_lede`],
    save: t[`${way}_save`],
    becomes: course.archived_at ? 'current' : 'archived',
    once: newOnce(),
    version: course.version,
    list: at('utbildningar'),
    back: at('utbildningar', course.id),
    name: course.title,
  }
})

export const action = formAction(mayEditTraining, {
  reads: archiveForm,
  says: courseErrors,
  does: (tx, { becomes }, { params, version }) =>
    archiveCourse(tx, { id: numberIn(params.id), version, is_archived: becomes === 'archived' }),
  leadsTo: ({ at }, course) => at('utbildningar', course.id),
})

export default function ArchiveCourse({ loaderData: d, actionData }: Shown<typeof loader>) {
  const { courses } = useTexts(courseTexts)
  return (
    <EditPage
      {...d}
      of={archiveForm}
      crumbs={[
        { href: d.list, label: courses },
        { href: d.back, label: d.name },
      ]}
      actionData={actionData}
    >
      <input type="hidden" name="becomes" value={d.becomes} />
    </EditPage>
  )
}
