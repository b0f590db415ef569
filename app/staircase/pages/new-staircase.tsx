import { newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { typedIn } from '../../foundation/form.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { settingsTexts } from '../../programmes/messages/settings.ts'
import { mayEditSettings } from '../../programmes/policy.ts'
import { staircasesOf } from '../../programmes/queries.ts'
import { BASIS } from '../../programmes/rules/forms.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import { filling, type Saved, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { addStaircase } from '../commands/add-staircase.ts'
import { editTexts } from '../messages/edit.ts'
import { staircaseForm } from '../rules/staircase-form.ts'
import { stepsIn } from '../rules/typed-steps.ts'
import { StepFields } from './step-fields.tsx'

const EMPTY_STEPS = 2

export const loader = page(mayEditSettings, async ({ db, visitor, say, at }) => {
  const [latest] = await staircasesOf(db, visitor.programme!)
  const steps = latest?.steps ?? []
  const saved: Saved = Object.fromEntries(
    steps.flatMap(({ number, step_id, usual_competences, usual_level, ...step }) => [
      [`step_${number}_id`, String(step_id)],
      [`step_${number}_place`, String(number)],
      [`step_${number}_usual_competences`, String(usual_competences ?? '')],
      [`step_${number}_usual_level`, String(usual_level ?? '')],
      ...Object.entries(step).map(([part, text]) => [`step_${number}_${part}`, text]),
    ]),
  )
  return {
    title: say(editTexts).title,
    once: newOnce(),
    version: latest?.id,
    back: `${at('installningar')}?del=trappan`,
    steps: steps.length,
    saved,
  }
})

export const action = formAction(mayEditSettings, {
  reads: staircaseForm,
  says: editTexts,
  does: async (tx, { is_removed, ...basis }, { visitor, form, version }) => {
    const steps = stepsIn(typedIn(form))
    return isRefusal(steps)
      ? steps
      : addStaircase(tx, visitor.programme!, { ...basis, steps }, { latest: version, is_removed })
  },
  leadsTo: ({ at }) => `${at('installningar')}?del=trappan`,
})

export default function NewStaircase({ loaderData: d, actionData }: Shown<typeof loader>) {
  const { settings } = useTexts(settingsTexts)
  const t = useTexts(editTexts)
  const fill = filling(d.saved, actionData)
  const { fields } = useFields(staircaseForm, d, actionData)
  return (
    <EditPage
      {...d}
      of={staircaseForm}
      lede={t.lede}
      crumbs={[{ href: d.back, label: settings }]}
      save={t.save}
      actionData={actionData}
    >
      {Array.from({ length: d.steps + EMPTY_STEPS }, (_, at) => at + 1).map(nth => (
        <StepFields key={nth} nth={nth} legend={nth > d.steps ? t.new_step : t.step(nth)} fill={fill} />
      ))}
      {fields('is_removed', ...BASIS)}
    </EditPage>
  )
}
