import type { Invalid } from '../../foundation/form.ts'
import { WANTS } from '../../referrals/rules/tip.ts'
import { Button } from '../../ui/button.tsx'
import { Choices } from '../../ui/choices.tsx'
import { Field } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { filling, ticking } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { tipTexts } from '../messages/tips.ts'
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
  const of = filling({}, back)
  const tick = ticking({ may_call: '' }, back)
  const is_outside = !!back?.errors.outside_because || !!back?.typed.outside_because
  return (
    <Form once={once} action={action} data-outbox="refer" data-inside={choices.counties.join('|')}>
      <Begun />
      <Field
        {...of('company')}
        label={t.company}
        hint={t.company_hint}
        autoComplete="off"
        list="companies"
        data-look-up={lookUp}
        required
      />
      <datalist id="companies" />
      {suggestions && <Suggested suggestions={suggestions} />}
      {lookUp && (
        <Button kind="second" size="small" icon="search" name="intent" value="look-up" data-without-script>
          {t.look_up}
        </Button>
      )}
      <Field
        {...of('municipality_code')}
        label={t.municipality}
        type="select"
        options={[{ value: '', label: t.choose_municipality }, ...choices.municipalities]}
      />
      <div className="stack" data-outside hidden={!is_outside}>
        <Field {...of('outside_because')} label={t.outside_because} hint={t.outside_hint} />
      </div>
      <Field {...of('contact_name')} label={t.contact_name} autoComplete="off" optional />
      <Field {...of('contact_phone')} label={t.contact_phone} type="tel" autoComplete="off" optional />
      <Field {...tick('may_call')} type="checkbox" label={t.may_call} />
      <Choices
        type="checkbox"
        name="wants"
        legend={t.wants}
        optional
        inline
        chosen={(back?.typed.wants ?? '').split(',')}
        options={WANTS.map(value => ({ value, label: t[`want_${value}`] }))}
      />
      <Field {...of('why')} type="textarea" label={t.why} hint={t.why_hint} optional />
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
