import type { Invalid } from '../../foundation/form.ts'
import { Field } from '../../ui/field.tsx'
import { useTexts } from '../../ui/language.tsx'
import { workTimeTexts } from '../messages/work-time.ts'

type Asked = {
  asks: { paid: boolean; rest: boolean }
  back: Invalid | undefined
  /** Apart where several such forms stand on one page. */
  own?: (field: string) => string
}

/** What has to be said of time outside the rota and of broken rest, where it concerns somebody who can be booked, or has been asked for. */
export function WorkTimeFields({ asks, back, own = field => field }: Asked) {
  const t = useTexts(workTimeTexts)
  const { errors = {}, typed = {} } = back ?? {}
  return (
    <>
      {(asks.paid || errors.paid || typed.paid) && (
        <Field
          type="select"
          name="paid"
          id={own('paid')}
          label={t.paid}
          hint={t.paid_hint}
          error={errors.paid}
          defaultValue={typed.paid ?? ''}
          options={[
            { value: '', label: t.choose_paid },
            { value: 'yes', label: t.paid_yes },
            { value: 'no', label: t.paid_no },
          ]}
        />
      )}
      {(asks.rest || errors.rest || typed.rest) && (
        <Field
          name="rest"
          id={own('rest')}
          label={t.rest}
          hint={t.rest_hint}
          error={errors.rest}
          defaultValue={typed.rest ?? ''}
        />
      )}
    </>
  )
}
