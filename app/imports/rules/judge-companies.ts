import { filledFrom, type RegisteredCompany, readCompany } from '../../companies/rules/read-company.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Row } from '../../foundation/registers/rows.ts'
import type { Known } from './known.ts'

/** A company of before, as it becomes when what was empty is filled. */
export type FilledCompany = RegisteredCompany

/** The same number again is merged, filling what was empty: within the register and into what was there. */
export function companyJudge({
  municipalities,
  companies,
  others_companies,
}: Pick<Known, 'municipalities' | 'companies' | 'others_companies'>) {
  const fresh = new Map<string, RegisteredCompany>()
  const filled = new Map<string, FilledCompany>()
  const judge = (row: Row): 'accepted' | 'merged' | Refusal => {
    const company = readCompany(row, municipalities)
    if (isRefusal(company)) return company
    const number = company.organisation_number
    const before = companies.get(number)
    const into = before ? filled : fresh
    const first = into.get(number) ?? before
    if (!first) {
      fresh.set(number, company)
      return 'accepted'
    }
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
  }
}

const isSame = (a: RegisteredCompany, b: RegisteredCompany) =>
  Object.entries(a).every(([field, value]) => value === b[field as keyof RegisteredCompany])
