import type { Invalid } from '../../foundation/form.ts'
import { Button } from '../../ui/button.tsx'
import { Choices } from '../../ui/choices.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { Form } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { tipTexts } from '../messages/tips.ts'
import { referForm } from '../rules/forms.ts'
import { Begun } from './begun.tsx'
import type { TipChoices } from './tip-choices.ts'

export type Suggestion = { id: number; label: string; place: string }

type Props = {
  choices: TipChoices
  action?: string
  once?: string
  back?: Invalid
  /** Where the script asks the register while one types. */
  lookUp?: string
  /** What the register answered; null when it was not asked. */
  suggestions?: Suggestion[] | null
}

/** Pointing a company out: the same form on the page, behind the door and without coverage. */
export function ReferForm({ choices, action, once, back, lookUp, suggestions = null }: Props) {
  const t = useTexts(tipTexts)
  const { field, fields } = useFields(referForm, { saved: {}, choices }, back)
  const is_outside = !!back?.errors.outside_because || !!back?.typed.outside_because
  return (
    <Form once={once} action={action} data-outbox="refer" data-inside={choices.counties.join('|')}>
      <Begun />
      {field('company', { 'data-look-up': lookUp })}
      <datalist id="companies" />
      {suggestions && <Suggested suggestions={suggestions} />}
      {lookUp && (
        <Button kind="second" size="small" icon="search" name="intent" value="look-up" data-without-script>
          {t.look_up}
        </Button>
      )}
      {field('municipality_code')}
      <div className="stack" data-outside hidden={!is_outside}>
        {field('outside_because')}
      </div>
      {fields('contact_name', 'contact_phone', 'may_call', 'wants', 'why')}
      <Button size="phone">{t.send}</Button>
      <p className="small secondary">{t.not_said}</p>
    </Form>
  )
}

function Suggested({ suggestions }: { suggestions: Suggestion[] }) {
  const t = useTexts(tipTexts)
  if (suggestions.length === 0) return <p className="secondary">{t.none_suggested}</p>
  return (
    <Choices
      type="radio"
      name="company_id"
      legend={t.suggested}
      chosen=""
      options={[
        ...suggestions.map(({ id, label, place }) => ({ value: String(id), label, note: place })),
        { value: '', label: t.none_of_them },
      ]}
    />
  )
}
