import { forbidden, numberIn } from '../../access/answers.ts'
import type { Reading } from '../../access/panel.tsx'
import { companyAt } from '../../companies/pages/company-at.ts'
import type { CompanyFacts } from '../../companies/queries.ts'
import { hasAttended } from '../../workshops/queries/attended.ts'
import { mayReadPlanAt } from '../policy.ts'

/** Whether the visitor may read what the plan of the company that the address names says; an officer who was there may. */
export const maySeePlan = async ({ db, visitor, params }: Pick<Reading, 'db' | 'visitor' | 'params'>) =>
  mayReadPlanAt(visitor, { attended: await hasAttended(db, visitor, numberIn(params.id)) })

/** The company whose plan is read: 403 for an officer who was not there. */
export async function planAt(visit: Reading): Promise<CompanyFacts> {
  if (!(await maySeePlan(visit))) return forbidden()
  return companyAt(visit)
}
