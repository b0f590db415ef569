import type { Invalid } from '../../foundation/form.ts'
import { Button } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import type { Option } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { handOverTexts } from '../messages/hand-over.ts'
import { declineForm, rerouteForm } from '../rules/answer-form.ts'

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
  const { fields } = useFields(declineForm, { saved: {} }, back)
  return (
    <Panel title={t.decline_title} intro={t.decline_intro}>
      <Form action={`${here}/avbojande`} once={once} version={version}>
        {fields('because', 'declined_because')}
        <Button kind="second">{t.decline}</Button>
      </Form>
    </Panel>
  )
}

export function RerouteForm({ here, once, version, back, partners }: Props & { partners: Option[] }) {
  const t = useTexts(handOverTexts)
  const { fields } = useFields(rerouteForm, { saved: {}, choices: { partners } }, back)
  return (
    <Panel title={t.reroute_title} intro={t.reroute_intro}>
      <Form action={`${here}/omdirigering`} once={once} version={version}>
        {fields('partner_id', 'reroute_because')}
        <Button kind="second">{t.reroute}</Button>
      </Form>
    </Panel>
  )
}
