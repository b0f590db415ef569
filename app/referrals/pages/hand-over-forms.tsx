import type { Invalid } from '../../foundation/form.ts'
import { Button } from '../../ui/button.tsx'
import { Field, type Option } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { filling } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { handOverTexts } from '../messages/hand-over.ts'
import { DEPARTURE_REASONS } from '../rules/answer-form.ts'

type Props = { here: string; once: string; version: number; back?: Invalid }

export function AcceptForm({ here, once, version }: Props) {
  const t = useTexts(handOverTexts)
  return (
    <Panel title={t.accept_title} intro={t.accept_intro}>
      <Form action={`${here}/mottagande`} once={once} version={version}>
        <Button icon="check">{t.accept}</Button>
      </Form>
    </Panel>
  )
}

export function DeclineForm({ here, once, version, back }: Props) {
  const t = useTexts(handOverTexts)
  const of = filling({}, back)
  const reasons = DEPARTURE_REASONS.map(value => ({ value, label: t[`because_${value}`] }))
  return (
    <Panel title={t.decline_title} intro={t.decline_intro}>
      <Form action={`${here}/avbojande`} once={once} version={version}>
        <Field
          type="select"
          label={t.because}
          options={[{ value: '', label: t.choose_because }, ...reasons]}
          {...of('because')}
        />
        <Field type="textarea" rows={3} label={t.declined_because} {...of('declined_because')} />
        <Button kind="second">{t.decline}</Button>
      </Form>
    </Panel>
  )
}

export function RerouteForm({ here, once, version, back, partners }: Props & { partners: Option[] }) {
  const t = useTexts(handOverTexts)
  const of = filling({}, back)
  return (
    <Panel title={t.reroute_title} intro={t.reroute_intro}>
      <Form action={`${here}/omdirigering`} once={once} version={version}>
        <Field
          type="select"
          label={t.partner}
          options={[{ value: '', label: t.choose_partner }, ...partners]}
          {...of('partner_id')}
        />
        <Field type="textarea" rows={2} label={t.reroute_because} {...of('reroute_because')} />
        <Button kind="second">{t.reroute}</Button>
      </Form>
    </Panel>
  )
}
