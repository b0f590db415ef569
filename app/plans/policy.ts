import { holds, type Visitor } from '../access/visitor.ts'
import { mayEditMatrixAt, mayReadMatrix, mayReadNamedLevels } from '../competences/policy.ts'

type Company = { id: number; partner_id: number | null }

/** That a company has a plan: its own, those who run the programme, and officers. */
export const mayReadPlans = (visitor: Visitor) => mayReadMatrix(visitor) || holds(visitor, 'officer')

/** What it says: not for an officer who was not there. The officer sees neither people nor levels of people. */
export const mayReadPlanAt = (visitor: Visitor, { attended }: { attended: boolean }) =>
  mayReadMatrix(visitor) || (holds(visitor, 'officer') && attended)

/** Lines are added, changed, moved and removed by the company's own people and by those who lead it through the programme. */
export const mayEditPlans = mayReadMatrix
export const mayEditPlanAt = (visitor: Visitor, company: Company) =>
  mayEditPlans(visitor) && mayEditMatrixAt(visitor, company)

/** Who is in the plan by name tells where they stand: seen and chosen by those who see named levels. Decision 0046. */
export const maySeeWhoAt = (visitor: Visitor, company: Company) =>
  mayReadNamedLevels(visitor) && mayEditMatrixAt(visitor, company)

/** What companies ask for, over all of them: whoever arranges, buys or holds training, and who follows the programme. */
export const mayReadDemand = (visitor: Visitor) =>
  mayCountDemand(visitor) || holds(visitor, 'officer', 'provider', 'steering', 'evaluator')

/** Exactly, however few; everyone else sees what at least three companies share. */
export const mayCountDemand = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'auditor')

/** Which companies ask for what, by name. */
export const mayReadDemandOf = (visitor: Visitor) => holds(visitor, 'project_leader', 'process_leader')

/** Which companies near have the same need: for whoever leads processes. */
export const mayReadNeighbours = (visitor: Visitor) => holds(visitor, 'process_leader')
