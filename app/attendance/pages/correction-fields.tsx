import { typedOf } from '../../foundation/described-form.ts'
import type { Invalid } from '../../foundation/form.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { useFields } from '../../ui/described-fields.tsx'
import type { Saved } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { attendanceTexts } from '../messages.ts'
import { correctionForm } from '../rules/forms.ts'

/** What is typed to put a row right; `most` is how much there can be, as it is said. */
export function CorrectionFields({ saved, most, back }: { saved: Saved; most: string; back?: Invalid }) {
  const t = useTexts(attendanceTexts)
  const { field, fields } = useFields(correctionForm, { saved }, back)
  return (
    <>
      {field('hours', { hint: t.hours_hint(most) })}
      {fields('is_signed', 'reason')}
    </>
  )
}

/** A row as it is typed; why it is corrected is said anew each time. */
export const typedRow = ({ quarters, signed_at }: { quarters: Quarters; signed_at: Date | null }): Saved =>
  typedOf(correctionForm, { hours: quarters, is_signed: signed_at !== null, reason: '' })
