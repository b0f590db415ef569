import { newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { typedIn } from '../../foundation/form.ts'
import { settingsTexts } from '../../programmes/messages/settings.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import { filling, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { saveWorkshopTemplate } from '../commands/save-workshop-template.ts'
import { workshopTemplateTexts } from '../messages/template.ts'
import { mayEditWorkshopTemplate } from '../policy.ts'
import { workshopTemplateInForce } from '../queries/template.ts'
import { followUpTemplateForm, workshopTemplateTyped } from '../rules/template-form.ts'
import { StepFields, stepsTitled } from './template-fields.tsx'

/** What a follow-up asks, as a new version for the next one. */
export const loader = page(mayEditWorkshopTemplate, async ({ db, visitor, say, language, at }) => {
  const t = say(workshopTemplateTexts)
  const template = await workshopTemplateInForce(db, visitor.programme!, 'follow_up')
  const back = at('installningar', 'mindthegap')
  return {
    title: t.edit_follow_up_title,
    once: newOnce(),
    version: template.version,
    back,
    crumbs: [
      { href: at('installningar'), label: say(settingsTexts).settings },
      { href: back, label: t.title },
    ],
    steps: stepsTitled(template, t, language),
    saved: workshopTemplateTyped(template),
  }
})

export const action = formAction(mayEditWorkshopTemplate, {
  reads: followUpTemplateForm,
  says: workshopTemplateTexts,
  does: (tx, _, { visitor, form, version }) =>
    saveWorkshopTemplate(tx, visitor.programme!, { kind: 'follow_up', typed: typedIn(form), version }),
  leadsTo: ({ at }) => at('installningar', 'mindthegap'),
})

export default function EditFollowUpTemplate({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(workshopTemplateTexts)
  return (
    <EditPage
      {...d}
      of={followUpTemplateForm}
      lede={t.edit_follow_up_lede}
      save={t.save}
      actionData={actionData}
    >
      <StepFields steps={d.steps} fill={filling(d.saved, actionData)} />
    </EditPage>
  )
}
