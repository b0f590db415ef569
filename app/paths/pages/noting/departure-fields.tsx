import type { Invalid } from '../../../foundation/form.ts'
import { Field, type Option } from '../../../ui/field.tsx'
import { filling } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { notingTexts } from '../../messages/noting.ts'

/** Why and when a company is not with us. */
export function DepartureFields({ reasons, returned }: { reasons: Option[]; returned?: Invalid }) {
  const t = useTexts(notingTexts)
  const of = filling({}, returned)
  return (
    <>
      <Field
        {...of('because')}
        label={t.because}
        type="select"
        options={[{ value: '', label: t.choose_because }, ...reasons]}
        required
      />
      <Field {...of('happened_on')} label={t.happened_on} hint={t.day_hint} type="date" width="m" required />
      <Field {...of('note')} label={t.note} hint={t.note_hint} optional type="textarea" />
    </>
  )
}
