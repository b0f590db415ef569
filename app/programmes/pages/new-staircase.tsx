import { newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { typedIn } from '../../foundation/form.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { CellField } from '../../ui/cell-field.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import { filling, type Saved, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Table } from '../../ui/table.tsx'
import { addStaircase } from '../commands/add-staircase.ts'
import { figureTexts } from '../messages/figures.ts'
import { settingsTexts } from '../messages/settings.ts'
import { programmeErrors } from '../messages.ts'
import { mayEditSettings } from '../policy.ts'
import { staircasesOf } from '../queries.ts'
import { BASIS, staircaseForm } from '../rules/forms.ts'
import { stepsIn } from '../rules/typed-rows.ts'

const EMPTY_STEPS = 2

export const loader = page(mayEditSettings, async ({ db, visitor, say, at }) => {
  const [latest] = await staircasesOf(db, visitor.programme!)
  const steps = latest?.steps ?? []
  const saved: Saved = Object.fromEntries(
    steps.flatMap(({ number, name, meaning }) => [
      [`step_${number}_name`, name],
      [`step_${number}_meaning`, meaning],
    ]),
  )
  return {
    title: say(figureTexts).new_staircase,
    once: newOnce(),
    back: `${at('installningar')}?del=trappan`,
    rows: steps.length + EMPTY_STEPS,
    saved,
  }
})

export const action = formAction(mayEditSettings, {
  reads: staircaseForm,
  says: programmeErrors,
  does: async (tx, staircase, { visitor, form }) => {
    const steps = stepsIn(typedIn(form))
    return isRefusal(steps) ? steps : addStaircase(tx, visitor.programme!, { ...staircase, steps })
  },
  leadsTo: ({ at }) => `${at('installningar')}?del=trappan`,
})

export default function NewStaircase({ loaderData, actionData }: Shown<typeof loader>) {
  const { settings } = useTexts(settingsTexts)
  const t = useTexts(figureTexts)
  const field = filling(loaderData.saved, actionData)
  const { fields } = useFields(staircaseForm, loaderData, actionData)
  return (
    <EditPage
      {...loaderData}
      of={staircaseForm}
      lede={t.new_staircase_lede}
      crumbs={[{ href: loaderData.back, label: settings }]}
      save={t.save_staircase}
      actionData={actionData}
    >
      <Table
        caption={t.staircase}
        captionHidden
        rows={Array.from({ length: loaderData.rows }, (_, at) => at + 1)}
        rowKey={nth => nth}
        columns={[
          { key: 'step', label: t.number, render: nth => nth },
          ...(['name', 'meaning'] as const).map(part => ({
            key: part,
            label: t[`step_${part}`],
            render: (nth: number) => (
              <CellField label={`${t.step(nth)}: ${t[`step_${part}`]}`} {...field(`step_${nth}_${part}`)} />
            ),
          })),
        ]}
      />
      {fields(...BASIS)}
    </EditPage>
  )
}
