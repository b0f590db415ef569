import { STEP_COLOURS } from '../../programmes/rules/design.ts'
import { Field } from '../../ui/field.tsx'
import type { filling } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { editTexts } from '../messages/edit.ts'

type Props = { nth: number; legend: string; fill: ReturnType<typeof filling> }

/** One step as it is typed: what it is called and means, where it stands, and what usually belongs to it. */
export function StepFields({ nth, legend, fill }: Props) {
  const t = useTexts(editTexts)
  const own = (part: string) => fill(`step_${nth}_${part}`)
  const { name, defaultValue } = own('id')
  return (
    <fieldset className="field is-group">
      <legend>{legend}</legend>
      {defaultValue && <input type="hidden" name={name} value={defaultValue} />}
      <Field label={t.name} autoComplete="off" {...own('name')} />
      <Field label={t.meaning} autoComplete="off" {...own('meaning')} />
      <Field label={t.place} width="s" inputMode="numeric" autoComplete="off" {...own('place')} />
      <Field
        type="select"
        label={t.colour}
        width="m"
        options={STEP_COLOURS.map(colour => ({ value: colour, label: t[`colour_${colour}`] }))}
        {...own('colour')}
      />
      <Field
        label={t.usual_competences}
        hint={t.usual_hint}
        width="s"
        inputMode="numeric"
        autoComplete="off"
        optional
        {...own('usual_competences')}
      />
      <Field
        type="select"
        label={t.usual_level}
        width="m"
        options={[
          { value: '', label: t.no_level },
          ...[1, 2, 3, 4].map(level => ({ value: String(level), label: String(level) })),
        ]}
        {...own('usual_level')}
      />
      <Field label={t.evidence} hint={t.evidence_hint} autoComplete="off" optional {...own('evidence')} />
    </fieldset>
  )
}
