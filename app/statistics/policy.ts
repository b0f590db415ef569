import { holds, type Visitor } from '../access/visitor.ts'

export const mayReadFigures = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'steering', 'evaluator', 'auditor')

/** Who has the persons themselves to do with; everyone else sees a few as "färre än fem". DOMAIN.md, "Focus groups". */
export const maySeeSmallCounts = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'auditor')
