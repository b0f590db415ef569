import { holds, type Visitor } from '../../access/visitor.ts'
import { mayEditCompany } from '../../companies/policy.ts'

export const mayEditRelated = (visitor: Visitor) => holds(visitor, 'project_leader')

/** An officer points any company on; a process leader those of the own partner. */
export const mayPoint = (visitor: Visitor, company: { partner_id: number | null }) =>
  holds(visitor, 'officer') || mayEditCompany(visitor, company)
