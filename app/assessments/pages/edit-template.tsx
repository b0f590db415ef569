import { newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { typedIn } from '../../foundation/form.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { settingsTexts } from '../../programmes/messages/settings.ts'
import { CellField } from '../../ui/cell-field.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import { Field } from '../../ui/field.tsx'
import { filling, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Table } from '../../ui/table.tsx'
import { saveTemplate } from '../commands/save-template.ts'
import { templateTexts } from '../messages/template.ts'
import { mayEditTemplate } from '../policy.ts'
import { templateInForce } from '../queries/template.ts'
import { LEVELS, MOST_AREAS, templateForm, templateIn, templateTyped } from '../rules/template-form.ts'

const EMPTY_AREAS = 1

export const loader = page(mayEditTemplate, async ({ db, visitor, say, at }) => {
  const t = say(templateTexts)
  const template = await templateInForce(db, visitor.programme!)
  const back = at('installningar', 'sjalvskattning')
  return {
    title: t.edit_title,
    once: newOnce(),
    version: template.version,
    back,
    crumbs: [
      { href: at('installningar'), label: say(settingsTexts).settings },
      { href: back, label: t.title },
    ],
    areas: Math.min(MOST_AREAS, template.areas.length + EMPTY_AREAS),
    saved: { ...templateTyped(template), is_comparable: 'yes' },
  }
})

export const action = formAction(mayEditTemplate, {
  reads: templateForm,
  says: templateTexts,
  does: async (tx, { is_comparable }, { visitor, form, version }) => {
    const content = templateIn(typedIn(form))
    return isRefusal(content)
      ? content
      : saveTemplate(tx, visitor.programme!, { content, is_comparable, version })
  },
  leadsTo: ({ at }) => at('installningar', 'sjalvskattning'),
})

export default function EditTemplate({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(templateTexts)
  const fill = filling(d.saved, actionData)
  const { fields } = useFields(templateForm, d, actionData)
  return (
    <EditPage {...d} of={templateForm} lede={t.edit_lede} save={t.save} actionData={actionData}>
      {Array.from({ length: d.areas }, (_, at) => at + 1).map(nth => (
        <fieldset key={nth} className="field">
          <legend>{t.area(nth)}</legend>
          <Field label={t.name_sv} {...fill(`area_${nth}_sv`)} />
          <Field label={t.name_en} {...fill(`area_${nth}_en`)} />
          <Field type="textarea" rows={6} label={t.statements_sv} {...fill(`area_${nth}_statements_sv`)} />
          <Field type="textarea" rows={6} label={t.statements_en} {...fill(`area_${nth}_statements_en`)} />
        </fieldset>
      ))}
      <Table
        caption={t.scale}
        rows={LEVELS}
        rowKey={level => level}
        columns={[
          { key: 'level', label: t.level, render: level => level },
          ...(['sv', 'en'] as const).map(language => ({
            key: language,
            label: language === 'sv' ? t.in_swedish : t.in_english,
            render: (level: number) => (
              <CellField
                label={t.level_in(level, language === 'sv' ? t.in_swedish : t.in_english)}
                {...fill(`level_${level}_${language}`)}
              />
            ),
          })),
        ]}
      />
      {fields('free_sv', 'free_en', 'is_comparable')}
    </EditPage>
  )
}
