import { holds, type Visitor } from '../access/visitor.ts'
import { mayEditCompany } from '../companies/policy.ts'
import { mayReadNamedLevels } from '../competences/policy.ts'

/** How many stand where. */
export const mayReadClimbs = (visitor: Visitor) => holds(visitor, 'project_leader', 'process_leader')

/** Whoever changes a company places its roles and its people. */
export const mayPlaceAt = mayEditCompany

/**
 * Who stands where by name, and to move them: where the company has opened named levels (competences/queries/ground.ts). Everyone else sees
 * counts. A company's own visitors have no page of it yet.
 */
export const mayReadNamedSteps = (visitor: Visitor) => mayReadNamedLevels(visitor) && visitor.company === null

/** Steps by name are seen where levels by name are: by the process leader whose company it is. */
export const mayReadNamedStepsAt = (visitor: Visitor, company: { partner_id: number | null }) =>
  mayReadNamedSteps(visitor) && mayPlaceAt(visitor, company)
