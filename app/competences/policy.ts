import { holds, type Visitor } from '../access/visitor.ts'
import { mayEditCompany } from '../companies/policy.ts'

/** The list of competences with how many have them: counts. */
export const mayReadCompetences = (visitor: Visitor) => holds(visitor, 'project_leader', 'process_leader')
export const mayEditCompetences = mayReadCompetences

/** What a company's roles know and are to know. */
export const mayReadMatrix = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'company')
export const mayEditMatrixAt = (visitor: Visitor, company: { id: number; partner_id: number | null }) =>
  visitor.company === company.id || mayEditCompany(visitor, company)

/**
 * Levels, ratings and steps by name: the company's own visitors and the process leader, and where the company has noted its ground
 * (queries/ground.ts). Everyone else sees counts. DOMAIN.md, "Personal data".
 */
export const mayReadNamedLevels = (visitor: Visitor) => holds(visitor, 'process_leader', 'company')

export const mayNoteGround = mayReadMatrix
export const mayNoteGroundAt = mayEditMatrixAt

/** A manager is sent a link by those who see what the manager then says. */
export const mayAskManagersAt = (visitor: Visitor, company: { id: number; partner_id: number | null }) =>
  mayReadNamedLevels(visitor) && mayEditMatrixAt(visitor, company)

/** That permits lapse where nobody can be told: how many, to whoever can see to it that somebody can. */
export const maySeeToPermits = (visitor: Visitor) => holds(visitor, 'process_leader')
