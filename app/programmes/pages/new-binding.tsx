import { newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { addBinding } from '../commands/add-binding.ts'
import { bindingTexts } from '../messages/binding.ts'
import { settingsTexts } from '../messages/settings.ts'
import { programmeErrors } from '../messages.ts'
import { mayEditSettings } from '../policy.ts'
import { bindingForm } from '../rules/binding-form.ts'

export const loader = page(mayEditSettings, async ({ say, at }) => ({
  title: say(bindingTexts).new_binding,
  once: newOnce(),
  back: `${at('installningar')}?del=tal`,
}))

export const action = formAction(mayEditSettings, {
  reads: bindingForm,
  says: programmeErrors,
  does: (tx, binding, { visitor }) => addBinding(tx, visitor.programme!, binding),
  leadsTo: ({ at }) => `${at('installningar')}?del=tal`,
})

export default function NewBinding({ loaderData, actionData }: Shown<typeof loader>) {
  const { settings } = useTexts(settingsTexts)
  const t = useTexts(bindingTexts)
  const { fields } = useFields(bindingForm, { saved: {} }, actionData)
  return (
    <EditPage
      {...loaderData}
      of={bindingForm}
      lede={t.new_binding_lede}
      crumbs={[{ href: loaderData.back, label: settings }]}
      save={t.save_binding}
      actionData={actionData}
    >
      {fields('binds', 'valid_from', 'answer', 'answered_on', 'answered_by')}
    </EditPage>
  )
}
