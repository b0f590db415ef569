import { newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { kronorToType } from '../../foundation/fields.ts'
import { typedIn } from '../../foundation/form.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import { filling, type Saved, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { addBudget } from '../commands/add-budget.ts'
import { figureTexts } from '../messages/figures.ts'
import { settingsTexts } from '../messages/settings.ts'
import { programmeErrors } from '../messages.ts'
import { mayEditSettings } from '../policy.ts'
import { type BudgetVersion, budgetsOf, financiersOf } from '../queries.ts'
import { budgetSums } from '../rules/budget.ts'
import { SIDES } from '../rules/design.ts'
import { BASIS, budgetForm } from '../rules/forms.ts'
import { linesIn } from '../rules/typed-rows.ts'
import { BudgetRows } from './settings/budget-rows.tsx'

const EMPTY_LINES = 3

export const loader = page(mayEditSettings, async ({ db, visitor, say, at }) => {
  const [latest] = await budgetsOf(db, visitor.programme!)
  const financiers = await financiersOf(db, visitor.programme!)
  const linesOn = (side: (typeof SIDES)[number]) => latest?.lines.filter(line => line.side === side) ?? []
  const saved: Saved = { support: latest ? kronorToType(latest.support_ore) : '' }
  for (const side of SIDES)
    for (const [at, line] of linesOn(side).entries())
      Object.assign(saved, savedLine(line, `${side}_${at + 1}`))
  return {
    title: say(figureTexts).new_budget,
    once: newOnce(),
    back: `${at('installningar')}?del=budget`,
    rows: Object.fromEntries(SIDES.map(side => [side, linesOn(side).length + EMPTY_LINES])),
    financiers: financiers.map(financier => financier.name),
    saved,
  }
})

const savedLine = (line: BudgetVersion['lines'][number], row: string): Saved => ({
  [`${row}_name`]: line.name,
  [`${row}_amount`]: kronorToType(line.amount_ore),
  [`${row}_in_kind_of`]: line.in_kind_of ?? '',
  [`${row}_financier`]: line.financier ?? '',
})

export const action = formAction(mayEditSettings, {
  reads: budgetForm,
  says: programmeErrors,
  does: async (tx, { support: support_ore, ...basis }, { visitor, form }) => {
    const lines = linesIn(typedIn(form))
    if (isRefusal(lines)) return lines
    return addBudget(tx, visitor.programme!, {
      ...basis,
      support_ore,
      total_ore: budgetSums(lines).cost,
      lines,
    })
  },
  leadsTo: ({ at }) => `${at('installningar')}?del=budget`,
})

export default function NewBudget({ loaderData, actionData }: Shown<typeof loader>) {
  const { back, saved, rows, financiers } = loaderData
  const { settings } = useTexts(settingsTexts)
  const t = useTexts(figureTexts)
  const field = filling(saved, actionData)
  const { fields } = useFields(budgetForm, loaderData, actionData)
  return (
    <EditPage
      {...loaderData}
      of={budgetForm}
      lede={t.new_budget_lede}
      crumbs={[{ href: back, label: settings }]}
      save={t.save_budget}
      actionData={actionData}
    >
      {fields('support')}
      {SIDES.map(side => (
        <BudgetRows key={side} side={side} rows={rows[side] ?? 0} financiers={financiers} field={field} />
      ))}
      {fields(...BASIS)}
    </EditPage>
  )
}
