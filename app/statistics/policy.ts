import { holds, type Visitor } from '../access/visitor.ts'

export const mayReadFigures = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'steering', 'evaluator', 'auditor')

declare const sees_small_counts: unique symbol
/** Someone who has been found to see every count as it is now. Without one nothing is counted for a page. */
export type SeesEveryone = Visitor & { readonly [sees_small_counts]: true }

/** Who has the persons themselves to do with; everyone else reads what was told when a month was closed. DOMAIN.md, "Focus groups". */
export const maySeeSmallCounts = (visitor: Visitor): visitor is SeesEveryone =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'auditor')
