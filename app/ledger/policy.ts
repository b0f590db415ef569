import { holds, type Visitor } from '../access/visitor.ts'

/** The in-kind ledger; a company sees its own rows, which row security sees to. */
export const mayReadLedger = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'auditor', 'company')

/** The whole programme's ledger, and with it what is summed of those who are protected. */
export const mayReadWholeLedger = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'auditor')
