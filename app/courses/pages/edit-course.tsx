import { found, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { lastWriteTo } from '../../access/trail/queries.ts'
import { page } from '../../access/web.ts'
import { hoursToType } from '../../foundation/fields.ts'
import { capital } from '../../foundation/text.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import { Field } from '../../ui/field.tsx'
import { filling, type Saved, type Shown, spokenAmong, ticking } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { changeCourse, createCourse } from '../commands/save-course.ts'
import { courseErrors } from '../messages/errors.ts'
import { courseTexts } from '../messages.ts'
import { mayEditTraining } from '../policy.ts'
import { courseOf } from '../queries.ts'
import { courseForm } from '../rules/forms.ts'
import { COURSE_KINDS } from '../rules/kinds.ts'
import { lastSaved } from './last-saved.ts'

/** Serves both a new course and one that is there: the address of a new one has no id. */
export const loader = page(mayEditTraining, async ({ db, visitor, params, at, say, format }) => {
  const t = say(courseTexts)
  const course = params.id ? found(await courseOf(db, visitor, numberIn(params.id))) : null
  const saved: Saved = course
    ? {
        code: course.code,
        title: course.title,
        kind: course.kind,
        hours: hoursToType(course.quarters),
        is_required_by_law: course.is_required_by_law ? 'yes' : '',
      }
    : {}
  return {
    title: course ? t.edit_course : t.new_course,
    save: course ? t.save_course : t.add_course,
    once: newOnce(),
    list: at('utbildningar'),
    back: course ? at('utbildningar', course.id) : at('utbildningar'),
    name: course?.title ?? null,
    version: course?.version ?? 0,
    saved,
    last: lastSaved(course ? await lastWriteTo(db, visitor, 'course', course.id) : undefined, t, format),
  }
})

export const action = formAction(mayEditTraining, {
  reads: courseForm,
  says: courseErrors,
  does: (tx, { hours: quarters, version, ...facts }, { visitor, params }) =>
    params.id
      ? changeCourse(tx, { id: numberIn(params.id), version, quarters, ...facts })
      : createCourse(tx, visitor.programme!, { quarters, ...facts }),
  leadsTo: ({ at }, course) => at('utbildningar', course.id),
})

export default function EditCourse({ loaderData, actionData }: Shown<typeof loader>) {
  const { list, back, name, saved } = loaderData
  const t = useTexts(courseTexts)
  const field = filling(saved, actionData)
  const kinds = COURSE_KINDS.map(value => ({ value, label: capital(t[`kind_${value}`]) }))
  return (
    <EditPage
      {...loaderData}
      crumbs={[{ href: list, label: t.courses }, ...(name ? [{ href: back, label: name }] : [])]}
      compared={[
        { name: 'code', label: t.code },
        { name: 'title', label: t.title },
        { name: 'kind', label: t.kind, read: spokenAmong(kinds) },
        { name: 'hours', label: t.hours_field },
        { name: 'is_required_by_law', label: t.by_law, read: value => (value ? t.yes : t.no) },
      ]}
      actionData={actionData}
    >
      <Field label={t.title} {...field('title')} />
      <Field label={t.code} width="m" {...field('code')} />
      <Field type="select" label={t.kind} width="m" options={kinds} {...field('kind')} />
      <Field
        label={t.hours_field}
        hint={t.hours_hint}
        width="s"
        unit="h"
        inputMode="decimal"
        {...field('hours')}
      />
      <Field
        type="checkbox"
        label={t.by_law}
        hint={t.by_law_hint}
        {...ticking(saved, actionData)('is_required_by_law')}
      />
    </EditPage>
  )
}
