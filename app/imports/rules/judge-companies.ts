import { millionsOf } from '../../companies/rules/company-form.ts'
import {
  filledFrom,
  OUTSIDE_BECAUSE,
  type RegisteredCompany,
  readCompany,
} from '../../companies/rules/read-company.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Row } from '../../foundation/registers/rows.ts'
import { type Compared, type Difference, differencesIn } from './differing.ts'
import type { Known } from './known.ts'

/** A company of before, as it becomes when what was empty is filled. */
export type FilledCompany = RegisteredCompany

/** The same number again is merged, filling what was empty: within the register and into what was there. */
export function companyJudge({
  municipalities,
  elsewhere,
  companies,
  others_companies,
}: Pick<Known, 'municipalities' | 'elsewhere' | 'companies' | 'others_companies'>) {
  const fresh = new Map<string, RegisteredCompany>()
  const filled = new Map<string, FilledCompany>()
  const differences: Difference[] = []
  const names = new Map([...municipalities, ...elsewhere].map(([name, code]) => [code, name]))
  const judge = (row: Row): 'accepted' | 'merged' | Refusal => {
    const company = readCompany(row, municipalities, elsewhere)
    if (isRefusal(company)) return company
    const number = company.organisation_number
    const before = companies.get(number)
    const into = before ? filled : fresh
    const first = into.get(number) ?? before
    if (!first) {
      fresh.set(number, company)
      return 'accepted'
    }
    differences.push(...differencesIn('foretag', row, comparedCompany(first, company, names)))
    const now = filledFrom(first, company)
    // Row security would let the row fall without a word.
    if (before && others_companies.has(number) && !isSame(now, before)) return refuse('other-partner')
    if (!before || !isSame(now, before)) into.set(number, now)
    return 'merged'
  }
  return {
    judge,
    isCompany: (number: string) => companies.has(number) || fresh.has(number),
    fresh: () => [...fresh.values()],
    filled: () => [...filled.values()],
    differences: () => differences,
  }
}

const isSame = (a: RegisteredCompany, b: RegisteredCompany) =>
  Object.entries(a).every(([field, value]) => value === b[field as keyof RegisteredCompany])

type Field = Exclude<keyof RegisteredCompany, 'organisation_number'>

const COLUMNS: readonly (readonly [Field, string])[] = [
  ['name', 'Företag'],
  ['municipality_code', 'Kommun'],
  ['outside_because', OUTSIDE_BECAUSE],
  ['employees', 'Anställda'],
  ['women_kollektiv', 'Kvinnor kollektiv'],
  ['men_kollektiv', 'Män kollektiv'],
  ['women_tjansteman', 'Kvinnor tjänstemän'],
  ['men_tjansteman', 'Män tjänstemän'],
  ['turnover_ore', 'Omsättning MSEK'],
  ['parent_number', 'Koncernmoder'],
  ['sni', 'SNI'],
  ['came_via', 'Inkom via'],
  ['officer_email', 'Ombud'],
  ['referred_on', 'Förmedlad'],
  ['agreed_on', 'Överenskommelse'],
  ['contact_name', 'Kontaktperson'],
  ['contact_email', 'E-post'],
  ['contact_phone', 'Telefon'],
]

/** What both tell; what one of them leaves empty contradicts nothing, but a place outside the area comes with its reason. */
const comparedCompany = (
  kept: RegisteredCompany,
  told: RegisteredCompany,
  municipalities: ReadonlyMap<string, string>,
): Compared[] =>
  COLUMNS.filter(
    ([field]) =>
      told[field] !== null &&
      (kept[field] !== null ||
        (field === 'outside_because' && kept.municipality_code !== told.municipality_code)),
  ).map(([field, column]) => ({
    column,
    field,
    subject: told.organisation_number,
    kept: kept[field],
    told: told[field],
    written: value =>
      field === 'turnover_ore'
        ? millionsOf(BigInt(value as bigint))
        : field === 'municipality_code'
          ? (municipalities.get(String(value)) ?? String(value))
          : String(value),
  }))
