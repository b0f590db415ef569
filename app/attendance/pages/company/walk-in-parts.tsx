import type { Invalid } from '../../../foundation/form.ts'
import { newPersonForm } from '../../../people/rules/new-person-form.ts'
import { Button } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import type { OptionGroup } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Row, Stack } from '../../../ui/panel.tsx'
import { walkInTexts } from '../../messages/walk-ins.ts'
import { completeForm, returnForm } from '../../rules/walk-in.ts'

type Once = Record<'complete' | 'enter' | 'back', string>
type Props<T> = { shown: T & { once: Once }; back: Invalid | undefined }

const backOf = (back: Invalid | undefined, intent: string) => (back?.intent === intent ? back : undefined)

/** One of those who work there. */
export function Complete({ shown, back }: Props<{ people: OptionGroup[]; has_busy: boolean }>) {
  const t = useTexts(walkInTexts)
  const { field } = useFields(
    completeForm,
    { saved: {}, choices: { people: shown.people } },
    backOf(back, 'complete'),
  )
  return (
    <Panel title={t.who} intro={t.who_what}>
      <Form once={shown.once.complete} intent="complete">
        {field('person')}
        {shown.has_busy && field('busy_known')}
        <Row>
          <Button>{t.it_was}</Button>
        </Row>
      </Form>
    </Panel>
  )
}

const WHO = ['number', 'given_name', 'family_name', 'email', 'mobile', 'education'] as const
const JOB = ['title', 'category', 'is_unqualified', 'trained', 'last_training_year', 'team', 'shift'] as const

/** Somebody whom nobody has entered yet; the name stands as it was taken down. */
export function EnterNew({ shown, back }: Props<{ taken: { given_name: string; family_name: string } }>) {
  const t = useTexts(walkInTexts)
  const own = backOf(back, 'enter')
  const { fields } = useFields(newPersonForm, { saved: shown.taken }, own)
  return (
    <details open={own !== undefined}>
      <summary>{t.new_one}</summary>
      <Stack>
        <p className="secondary">{t.new_one_what}</p>
        <Form once={shown.once.enter} intent="enter">
          {fields(...WHO, ...JOB, 'starts_on')}
          <Row>
            <Button kind="second">{t.add_and_note}</Button>
          </Row>
        </Form>
      </Stack>
    </details>
  )
}

/** None of them. */
export function Return({ shown, back }: Props<object>) {
  const t = useTexts(walkInTexts)
  const { fields } = useFields(returnForm, { saved: {} }, backOf(back, 'return'))
  return (
    <Panel title={t.return_it} intro={t.send_back_what}>
      <Form once={shown.once.back} intent="return">
        {fields('because')}
        <Row>
          <Button kind="second">{t.send_back}</Button>
        </Row>
      </Form>
    </Panel>
  )
}
