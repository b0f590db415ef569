import type { Language, Spoken } from '../../foundation/text.ts'
import { Field } from '../../ui/field.tsx'
import type { filling } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { workshopTemplateTexts } from '../messages/template.ts'
import type { TemplateContent } from '../rules/template.ts'

/** The steps of a template as a form to change them names them. */
export const stepsTitled = (
  { steps }: TemplateContent,
  t: Spoken<typeof workshopTemplateTexts>,
  language: Language,
) => steps.map(({ code, name }, index) => ({ code, title: t.step(index + 1, name[language]) }))

type Steps = { steps: ReturnType<typeof stepsTitled>; fill: ReturnType<typeof filling> }

/** Name, minutes, question and script of each step, in both languages. */
export function StepFields({ steps, fill }: Steps) {
  const t = useTexts(workshopTemplateTexts)
  return steps.map(({ code, title }) => (
    <fieldset key={code} className="field">
      <legend>{title}</legend>
      <Field label={t.name_sv} {...fill(`step_${code}_name_sv`)} />
      <Field label={t.name_en} {...fill(`step_${code}_name_en`)} />
      <Field label={t.minutes} width="s" inputMode="numeric" {...fill(`step_${code}_minutes`)} />
      <Field type="textarea" rows={2} label={t.question_sv} {...fill(`step_${code}_question_sv`)} />
      <Field type="textarea" rows={2} label={t.question_en} {...fill(`step_${code}_question_en`)} />
      <Field type="textarea" rows={4} label={t.script_sv} {...fill(`step_${code}_script_sv`)} />
      <Field type="textarea" rows={4} label={t.script_en} {...fill(`step_${code}_script_en`)} />
    </fieldset>
  ))
}
