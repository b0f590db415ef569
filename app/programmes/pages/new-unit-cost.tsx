import { newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { capital } from '../../foundation/text.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import { Field } from '../../ui/field.tsx'
import { filling, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { addUnitCost } from '../commands/add-unit-cost.ts'
import { figureTexts } from '../messages/figures.ts'
import { settingsTexts } from '../messages/settings.ts'
import { programmeErrors } from '../messages.ts'
import { mayEditSettings } from '../policy.ts'
import { UNIT_COST_KINDS } from '../rules/design.ts'
import { unitCostForm } from '../rules/forms.ts'
import { BasisFields } from './settings/basis.tsx'

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
  const field = filling({}, actionData)
  const crumbs = [{ href: loaderData.back, label: settings }]
  return (
    <EditPage
      {...loaderData}
      lede={t.new_rate_lede}
      crumbs={crumbs}
      save={t.save_rate}
      actionData={actionData}
    >
      <Field
        type="select"
        label={t.whose_time}
        options={UNIT_COST_KINDS.map(value => ({ value, label: capital(t[`in_kind_${value}`]) }))}
        {...field('kind')}
      />
      <Field label={t.per_hour} width="s" unit="kr" inputMode="decimal" {...field('ore_per_hour')} />
      <BasisFields field={field} />
    </EditPage>
  )
}
