import { holds, type Visitor } from '../access/visitor.ts'
import { mayEditCompany } from '../companies/policy.ts'

/** Board and list of every company on its way; an officer sees the own companies, which the queries see to. */
export const mayReadPaths = (visitor: Visitor) => mayReadEveryPath(visitor) || holds(visitor, 'officer')

/** The whole programme's companies by name. */
export const mayReadEveryPath = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'auditor')

/** Pace, funnel, forecast and the startsträcka: sums of companies, no company by name. */
export const mayReadPace = (visitor: Visitor) =>
  mayReadPaths(visitor) || holds(visitor, 'steering', 'evaluator')

/** Steps on the way and departures are noted by those who change the company. */
export const mayNotePath = mayEditCompany
