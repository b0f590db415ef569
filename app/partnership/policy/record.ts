import { holds, type Visitor } from '../../access/visitor.ts'

/** What the partnership does, summed by organisation. */
export const mayReadRecord = (visitor: Visitor) =>
  holds(
    visitor,
    'project_leader',
    'process_leader',
    'officer',
    'economist',
    'auditor',
    'steering',
    'evaluator',
  )

/** The rows behind the figures name companies and people: for those who meet the companies. */
export const mayReadRecordRows = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'officer')

/** Whose own row is shown: everyone's to those who lead, an officer's own to an officer, nobody's to the others. */
export const recordOf = (visitor: Visitor): 'everyone' | 'own' | 'nobody' =>
  holds(visitor, 'project_leader', 'process_leader')
    ? 'everyone'
    : holds(visitor, 'officer')
      ? 'own'
      : 'nobody'
