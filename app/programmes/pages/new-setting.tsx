import { newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { addSetting } from '../commands/add-setting.ts'
import { figureTexts } from '../messages/figures.ts'
import { settingsTexts } from '../messages/settings.ts'
import { programmeErrors } from '../messages.ts'
import { mayEditSettings } from '../policy.ts'
import { BASIS, settingForm } from '../rules/forms.ts'

export const loader = page(mayEditSettings, async ({ say, at, url }) => ({
  title: say(figureTexts).new_figure,
  once: newOnce(),
  back: `${at('installningar')}?del=tal`,
  saved: { name: url.searchParams.get('uppgift') ?? '' },
}))

export const action = formAction(mayEditSettings, {
  reads: settingForm,
  says: programmeErrors,
  does: (tx, setting, { visitor }) => addSetting(tx, visitor.programme!, setting),
  leadsTo: ({ at }) => `${at('installningar')}?del=tal`,
})

export default function NewSetting({ loaderData, actionData }: Shown<typeof loader>) {
  const { settings } = useTexts(settingsTexts)
  const t = useTexts(figureTexts)
  const { fields } = useFields(settingForm, loaderData, actionData)
  const crumbs = [{ href: loaderData.back, label: settings }]
  return (
    <EditPage
      {...loaderData}
      of={settingForm}
      lede={t.new_figure_lede}
      crumbs={crumbs}
      save={t.save_figure}
      actionData={actionData}
    >
      {fields('name', 'amount', ...BASIS)}
    </EditPage>
  )
}
