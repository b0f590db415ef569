import { isInvalid, newOnce, refusedAs, seeOther, valueIn } from '../../access/answers.ts'
import { sentIn } from '../../access/sent-form.ts'
import { action as act, page } from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { once, transact } from '../../foundation/transact.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import { Field } from '../../ui/field.tsx'
import { filling, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { createProgramme } from '../commands/create-programme.ts'
import { settingsTexts } from '../messages/settings.ts'
import { programmeErrors } from '../messages.ts'
import { mayCreateProgramme } from '../policy.ts'
import { newProgrammeForm } from '../rules/forms.ts'

export const loader = page(mayCreateProgramme, async ({ say }) => ({
  title: say(settingsTexts).new_programme,
  once: newOnce(),
}))

export const action = act(mayCreateProgramme, async ({ ground, visitor, form, say, url }) => {
  const errors = say(programmeErrors)
  const value = valueIn(newProgrammeForm, form, errors)
  if (isInvalid(value)) return value
  const sent = await sentIn(url, form)
  // Nobody sees a programme before it is there, so it is the house that makes it; the trail names the visitor.
  const made = await transact(ground, { ...visitor, is_house: true }, tx =>
    once(tx, sent, () => createProgramme(tx, { ...value, is_demonstration: ground.is_demonstration })),
  )
  if (isRefusal(made)) return refusedAs(form, made, errors)
  return seeOther(`/${value.slug}/installningar`)
})

export default function NewProgramme({ loaderData: { once }, actionData }: Shown<typeof loader>) {
  const t = useTexts(settingsTexts)
  const field = filling({}, actionData)
  return (
    <EditPage
      title={t.new_programme}
      lede={t.new_lede}
      crumbs={[{ href: '/', label: t.programmes }]}
      back="/"
      once={once}
      save={t.create}
      actionData={actionData}
    >
      <Field label={t.name} {...field('name')} />
      <Field label={t.slug} hint={t.slug_hint} width="m" {...field('slug')} />
      <Field type="date" label={t.starts_on} hint={t.day_hint} width="m" {...field('starts_on')} />
      <Field type="date" label={t.ends_on} width="m" {...field('ends_on')} />
      <Field label={t.line} hint={t.line_hint} optional {...field('line')} />
    </EditPage>
  )
}
