import { holds, type Visitor } from '../access/visitor.ts'
import { mayEditMatrixAt, mayReadMatrix, mayReadNamedLevels } from '../competences/policy.ts'

type Company = { id: number; partner_id: number | null }

/** A company's plan: its own, those who run the programme, and the officer, who sees neither people nor levels of people. */
export const mayReadPlans = (visitor: Visitor) => mayReadMatrix(visitor) || holds(visitor, 'officer')

/** Lines are added, changed, moved and removed by the company's own people and by those who lead it through the programme. */
export const mayEditPlans = mayReadMatrix
export const mayEditPlanAt = (visitor: Visitor, company: Company) =>
  mayEditPlans(visitor) && mayEditMatrixAt(visitor, company)

/** Who is in the plan by name tells where they stand: seen and chosen by those who see named levels. Decision 0046. */
export const maySeeWhoAt = (visitor: Visitor, company: Company) =>
  mayReadNamedLevels(visitor) && mayEditMatrixAt(visitor, company)
