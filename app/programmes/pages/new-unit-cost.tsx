import { newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { addUnitCost } from '../commands/add-unit-cost.ts'
import { figureTexts } from '../messages/figures.ts'
import { settingsTexts } from '../messages/settings.ts'
import { programmeErrors } from '../messages.ts'
import { mayEditSettings } from '../policy.ts'
import { BASIS, unitCostForm } from '../rules/forms.ts'

export const loader = page(mayEditSettings, async ({ say, at }) => ({
  title: say(figureTexts).new_rate,
  once: newOnce(),
  back: `${at('installningar')}?del=tal`,
}))

export const action = formAction(mayEditSettings, {
  reads: unitCostForm,
  says: programmeErrors,
  does: (tx, cost, { visitor }) => addUnitCost(tx, visitor.programme!, cost),
  leadsTo: ({ at }) => `${at('installningar')}?del=tal`,
})

export default function NewUnitCost({ loaderData, actionData }: Shown<typeof loader>) {
  const { settings } = useTexts(settingsTexts)
  const t = useTexts(figureTexts)
  const { fields } = useFields(unitCostForm, { saved: {} }, actionData)
  const crumbs = [{ href: loaderData.back, label: settings }]
  return (
    <EditPage
      {...loaderData}
      of={unitCostForm}
      lede={t.new_rate_lede}
      crumbs={crumbs}
      save={t.save_rate}
      actionData={actionData}
    >
      {fields('kind', 'ore_per_hour', ...BASIS)}
    </EditPage>
  )
}
