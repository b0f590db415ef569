import type { Spoken } from '../../foundation/text.ts'
import type { Compared } from '../../ui/form-state.ts'
import type { companyTexts } from '../messages.ts'
import type { CompanyChoices } from './company-fields.tsx'

type Labels = Spoken<typeof companyTexts>

const LABELS = {
  organisation_number: 'organisation_number',
  name: 'name',
  municipality_code: 'municipality',
  partner_id: 'partner',
  sni: 'sni',
  employees: 'employees',
  women_kollektiv: 'women_kollektiv',
  men_kollektiv: 'men_kollektiv',
  women_tjansteman: 'women_tjansteman',
  men_tjansteman: 'men_tjansteman',
  women_unqualified: 'women_unqualified',
  men_unqualified: 'men_unqualified',
  turnover_millions: 'turnover',
  balance_millions: 'balance',
  parent_number: 'parent_number',
  came_via: 'came_via',
  referred_on: 'referred_on',
  agreed_on: 'agreed_on',
  closed_year_because: 'closed_year_because',
} as const satisfies Record<string, keyof Labels>

/** The fields of the form with their labels; choices are read by name. */
export const companyFieldsNamed = (
  labels: Labels,
  { municipalities, partners }: CompanyChoices,
): Compared[] => {
  const named = (options: { value: string; label: string }[]) => (value: string) =>
    options.find(option => option.value === value)?.label ?? (value || '–')
  const read: Record<string, Compared['read']> = {
    municipality_code: named(municipalities.flatMap(group => group.options)),
    partner_id: named(partners),
  }
  return Object.entries(LABELS).map(([name, label]) => ({ name, label: labels[label], read: read[name] }))
}
