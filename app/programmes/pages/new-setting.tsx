import { newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import { Field } from '../../ui/field.tsx'
import { filling, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { addSetting } from '../commands/add-setting.ts'
import { figureTexts } from '../messages/figures.ts'
import { settingsTexts } from '../messages/settings.ts'
import { programmeErrors } from '../messages.ts'
import { mayEditSettings } from '../policy.ts'
import { settingForm } from '../rules/forms.ts'
import { SETTING_NAMES } from '../rules/settings.ts'
import { BasisFields } from './settings/basis.tsx'

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
  const field = filling(loaderData.saved, actionData)
  const crumbs = [{ href: loaderData.back, label: settings }]
  return (
    <EditPage
      {...loaderData}
      lede={t.new_figure_lede}
      crumbs={crumbs}
      save={t.save_figure}
      actionData={actionData}
    >
      <Field
        type="select"
        label={t.figure}
        options={SETTING_NAMES.map(value => ({ value, label: t[`setting_${value}`] }))}
        {...field('name')}
      />
      <Field label={t.value} hint={t.value_hint} width="m" inputMode="decimal" {...field('amount')} />
      <BasisFields field={field} />
    </EditPage>
  )
}
