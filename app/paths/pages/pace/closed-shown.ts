import type { Visit } from '../../../access/web.ts'
import { admittedInClosedYears } from '../../../companies/queries/closed-years.ts'
import type { Db } from '../../../foundation/database.ts'
import { isClosedYear } from '../../../programmes/rules/closed-year.ts'
import { mayReadEveryPath } from '../../policy.ts'
import type { PaceFacts } from './pace-facts.ts'

/** The companies that were admitted although the year was closed, each with its reason; none for those who see no company by name. */
export async function closedShown(
  { db, visitor, at, format }: Visit & { db: Db },
  { admitted, targets, programme }: PaceFacts,
) {
  const isAny = admitted.some(one => isClosedYear(targets, programme.starts_on, one.agreed_on))
  const companies = isAny && mayReadEveryPath(visitor) ? await admittedInClosedYears(db, visitor) : []
  return companies.map(({ id, name, agreed_on, closed_year_because }) => ({
    key: String(id),
    name,
    href: at('foretag', id),
    on: format.day(agreed_on),
    because: closed_year_because,
  }))
}
