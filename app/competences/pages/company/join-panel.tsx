import type { Invalid } from '../../../foundation/form.ts'
import { Button } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import type { Option } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { matrixTexts } from '../../messages/matrix.ts'
import { joinForm } from '../../rules/company-forms.ts'

/** An employee who has been booked: which participant it is. */
export function JoinPanel({ once, people, back }: { once: string; people: Option[]; back?: Invalid }) {
  const t = useTexts(matrixTexts)
  const { fields } = useFields(joinForm, { saved: {}, choices: { people } }, back)
  return (
    <Panel title={t.join_title} intro={t.join_why}>
      <Form once={once} intent="join">
        {fields('person_id')}
        <Button kind="second">{t.join_it}</Button>
      </Form>
    </Panel>
  )
}
