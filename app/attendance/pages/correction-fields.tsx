import type { Invalid } from '../../foundation/form.ts'
import type { Spoken } from '../../foundation/text.ts'
import { Field } from '../../ui/field.tsx'
import { filling, type Saved, ticking } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { attendanceTexts } from '../messages.ts'

/** What is typed to put a row right; `most` is how much there can be, as it is said. */
export function CorrectionFields({ saved, most, back }: { saved: Saved; most: string; back?: Invalid }) {
  const t = useTexts(attendanceTexts)
  const field = filling(saved, back)
  return (
    <>
      <Field
        label={t.hours}
        hint={t.hours_hint(most)}
        width="s"
        unit="h"
        inputMode="decimal"
        {...field('hours')}
      />
      <Field
        type="checkbox"
        label={t.is_signed}
        hint={t.is_signed_hint}
        {...ticking(saved, back)('is_signed')}
      />
      <Field type="textarea" rows={3} label={t.reason} hint={t.reason_hint} {...field('reason')} />
    </>
  )
}

/** The same fields, mine beside theirs. */
export const correctionCompared = (t: Spoken<typeof attendanceTexts>) => [
  { name: 'hours', label: t.hours },
  { name: 'is_signed', label: t.is_signed, read: (value: string) => (value ? t.yes : t.no) },
  { name: 'reason', label: t.reason },
]
