import type { Invalid } from '../../foundation/form.ts'
import { Field, type OptionGroup } from '../../ui/field.tsx'
import { filling, type Saved } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { companyTexts } from '../messages.ts'
import { WayInFields } from './way-in-fields.tsx'

export type CompanyChoices = {
  municipalities: OptionGroup[]
  partners: { value: string; label: string }[]
  ways: string[]
  /** The plan takes in no more this year. */
  is_closed_year: boolean
}

type Props = { saved: Saved; back?: Invalid; choices: CompanyChoices }

/** The fields of a company, the same for a new one and for one that is changed. */
export function CompanyFields({ saved, back, choices }: Props) {
  const t = useTexts(companyTexts)
  const of = filling(saved, back)
  const count = (name: string, label: string) => (
    <Field {...of(name)} label={label} optional inputMode="numeric" width="s" autoComplete="off" />
  )
  return (
    <>
      <Panel title={t.part_company}>
        <div className="stack">
          <Field
            {...of('organisation_number')}
            label={t.organisation_number}
            hint={t.number_hint}
            width="m"
            inputMode="numeric"
            autoComplete="off"
            required
          />
          <Field {...of('name')} label={t.name} autoComplete="organization" required />
          <Field
            {...of('municipality_code')}
            label={t.municipality}
            type="select"
            options={[{ value: '', label: t.choose_municipality }, ...choices.municipalities]}
            required
          />
          <Field
            {...of('partner_id')}
            label={t.partner}
            type="select"
            options={[{ value: '', label: t.no_partner }, ...choices.partners]}
          />
          <Field {...of('sni')} label={t.sni} optional width="s" autoComplete="off" />
        </div>
      </Panel>
      <Panel title={t.part_people} intro={t.people_hint}>
        <div className="form is-grid">
          {count('employees', t.employees)}
          {count('women_kollektiv', t.women_kollektiv)}
          {count('men_kollektiv', t.men_kollektiv)}
          {count('women_tjansteman', t.women_tjansteman)}
          {count('men_tjansteman', t.men_tjansteman)}
          {count('women_unqualified', t.women_unqualified)}
          {count('men_unqualified', t.men_unqualified)}
        </div>
      </Panel>
      <Panel title={t.part_size} intro={t.money_hint}>
        <div className="stack">
          <Field
            {...of('turnover_millions')}
            label={t.turnover}
            optional
            inputMode="decimal"
            width="s"
            unit={t.million_kronor}
            autoComplete="off"
          />
          <Field
            {...of('balance_millions')}
            label={t.balance}
            optional
            inputMode="decimal"
            width="s"
            unit={t.million_kronor}
            autoComplete="off"
          />
          <Field
            {...of('parent_number')}
            label={t.parent_number}
            hint={t.parent_hint}
            optional
            inputMode="numeric"
            width="m"
            autoComplete="off"
          />
        </div>
      </Panel>
      <WayInFields of={of} ways={choices.ways} is_closed_year={choices.is_closed_year} />
    </>
  )
}
