import { newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { typedIn } from '../../foundation/form.ts'
import { settingsTexts } from '../../programmes/messages/settings.ts'
import { CellField } from '../../ui/cell-field.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import { filling, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Table } from '../../ui/table.tsx'
import { saveWorkshopTemplate } from '../commands/save-workshop-template.ts'
import { workshopTemplateTexts } from '../messages/template.ts'
import { mayEditWorkshopTemplate } from '../policy.ts'
import { workshopTemplateInForce } from '../queries/template.ts'
import { workshopTemplateForm, workshopTemplateTyped } from '../rules/template-form.ts'
import { StepFields, stepsTitled } from './template-fields.tsx'

export const loader = page(mayEditWorkshopTemplate, async ({ db, visitor, say, language, at }) => {
  const t = say(workshopTemplateTexts)
  const template = await workshopTemplateInForce(db, visitor.programme!)
  const back = at('installningar', 'mindthegap')
  return {
    title: t.edit_title,
    once: newOnce(),
    version: template.version,
    back,
    crumbs: [
      { href: at('installningar'), label: say(settingsTexts).settings },
      { href: back, label: t.title },
    ],
    steps: stepsTitled(template, t, language),
    lanes: template.lanes.map(({ code }, index) => ({ code, nth: index + 1 })),
    saved: workshopTemplateTyped(template),
  }
})

export const action = formAction(mayEditWorkshopTemplate, {
  reads: workshopTemplateForm,
  says: workshopTemplateTexts,
  does: (tx, { dots }, { visitor, form, version }) =>
    saveWorkshopTemplate(tx, visitor.programme!, { typed: typedIn(form), dots, version }),
  leadsTo: ({ at }) => at('installningar', 'mindthegap'),
})

export default function EditWorkshopTemplate({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(workshopTemplateTexts)
  const fill = filling(d.saved, actionData)
  const { fields } = useFields(workshopTemplateForm, d, actionData)
  return (
    <EditPage {...d} of={workshopTemplateForm} lede={t.edit_lede} save={t.save} actionData={actionData}>
      <StepFields steps={d.steps} fill={fill} />
      <Table
        caption={t.lanes}
        rows={d.lanes}
        rowKey={lane => lane.code}
        columns={[
          { key: 'lane', label: t.lanes, render: lane => t.lane(lane.nth) },
          ...(['sv', 'en'] as const).map(language => ({
            key: language,
            label: language === 'sv' ? t.in_swedish : t.in_english,
            render: ({ code, nth }: (typeof d.lanes)[number]) => (
              <CellField
                label={t.lane_in(nth, language === 'sv' ? t.in_swedish : t.in_english)}
                {...fill(`lane_${code}_${language}`)}
              />
            ),
          })),
        ]}
      />
      {fields('dots')}
    </EditPage>
  )
}
