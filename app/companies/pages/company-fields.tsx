import type { Invalid } from '../../foundation/form.ts'
import { type Filled, useFields } from '../../ui/described-fields.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { companyTexts } from '../messages.ts'
import { companyForm } from '../rules/company-form.ts'
import type { CompanyChoices } from './choices.ts'

type Props = Filled<typeof companyForm.fields> & { choices: CompanyChoices; back?: Invalid }

/** The fields of a company, the same for a new one and for one that is changed. */
export function CompanyFields({ saved, choices, back }: Props) {
  const t = useTexts(companyTexts)
  const { field, fields } = useFields(companyForm, { saved, choices }, back)
  const because = back ? back.typed.closed_year_because : saved.closed_year_because
  const outside = back ? back.typed.outside_because : saved.outside_because
  const isOutside = outside || back?.errors.outside_because
  const isAskedWhy = choices.is_closed_year || because || back?.errors.closed_year_because
  return (
    <>
      <Panel title={t.part_company}>
        <Stack>
          {fields('organisation_number', 'name', 'municipality_code')}
          {isOutside && field('outside_because')}
          {fields('partner_id', 'sni')}
        </Stack>
      </Panel>
      <Panel title={t.part_people} intro={t.people_hint}>
        <div className="form is-grid">
          {fields('employees', 'women_kollektiv', 'men_kollektiv', 'women_tjansteman', 'men_tjansteman')}
          {fields('women_unqualified', 'men_unqualified')}
        </div>
      </Panel>
      <Panel title={t.part_size} intro={t.money_hint}>
        <Stack>{fields('turnover_ore', 'balance_ore', 'parent_number')}</Stack>
      </Panel>
      <Panel title={t.part_way}>
        <Stack>
          {field('came_via')}
          <datalist id="ways">
            {choices.ways.map(way => (
              <option key={way} value={way} />
            ))}
          </datalist>
          {fields('referred_on', 'agreed_on', 'day_because')}
          {isAskedWhy && field('closed_year_because')}
        </Stack>
      </Panel>
    </>
  )
}
