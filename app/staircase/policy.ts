import { holds, type Visitor } from '../access/visitor.ts'
import { mayEditCompany } from '../companies/policy.ts'

/** How many stand where. */
export const mayReadClimbs = (visitor: Visitor) => holds(visitor, 'project_leader', 'process_leader')

/** Whoever changes a company places its roles and its people. */
export const mayPlaceAt = mayEditCompany
