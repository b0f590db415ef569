import { isInvalid, newOnce, refusedAs, seeOther, valueIn } from '../../access/answers.ts'
import { sentIn } from '../../access/sent-form.ts'
import { action as act, page } from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { once, transact } from '../../foundation/transact.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
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
  const { fields } = useFields(newProgrammeForm, { saved: {} }, actionData)
  return (
    <EditPage
      of={newProgrammeForm}
      title={t.new_programme}
      lede={t.new_lede}
      crumbs={[{ href: '/', label: t.programmes }]}
      back="/"
      once={once}
      save={t.create}
      actionData={actionData}
    >
      {fields('name', 'slug', 'starts_on', 'ends_on', 'line')}
    </EditPage>
  )
}
