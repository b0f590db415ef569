import { found, newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { lastWriteTo } from '../../access/trail/queries.ts'
import { page } from '../../access/web.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import { Field } from '../../ui/field.tsx'
import { filling, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { changeProgramme } from '../commands/change-programme.ts'
import { settingsTexts } from '../messages/settings.ts'
import { programmeErrors } from '../messages.ts'
import { mayEditSettings } from '../policy.ts'
import { programmeOf } from '../queries.ts'
import { programmeForm } from '../rules/forms.ts'
import { lastSaved } from './last-saved.ts'

export const loader = page(mayEditSettings, async ({ db, visitor, say, at, format }) => {
  const { id, name, line, starts_on, ends_on, version } = found(await programmeOf(db, visitor.programme!))
  const t = say(settingsTexts)
  return {
    title: t.edit_programme,
    once: newOnce(),
    back: at('installningar'),
    version,
    saved: { name, line, starts_on, ends_on },
    last: lastSaved(await lastWriteTo(db, visitor, 'programme', id), t, format),
  }
})

export const action = formAction(mayEditSettings, {
  reads: programmeForm,
  says: programmeErrors,
  does: (tx, programme, { visitor }) => changeProgramme(tx, { id: visitor.programme!, ...programme }),
  leadsTo: ({ at }) => at('installningar'),
})

export default function EditProgramme({ loaderData, actionData }: Shown<typeof loader>) {
  const t = useTexts(settingsTexts)
  const field = filling(loaderData.saved, actionData)
  return (
    <EditPage
      {...loaderData}
      crumbs={[{ href: loaderData.back, label: t.settings }]}
      compared={(['name', 'line', 'starts_on', 'ends_on'] as const).map(name => ({ name, label: t[name] }))}
      save={t.save}
      actionData={actionData}
    >
      <Field label={t.name} {...field('name')} />
      <Field label={t.line} hint={t.line_hint} optional {...field('line')} />
      <Field type="date" label={t.starts_on} hint={t.dates_hint} width="m" {...field('starts_on')} />
      <Field type="date" label={t.ends_on} hint={t.day_hint} width="m" {...field('ends_on')} />
    </EditPage>
  )
}
