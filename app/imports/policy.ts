import { holds, type Visitor } from '../access/visitor.ts'

export const mayImport = (visitor: Visitor): boolean => holds(visitor, 'project_leader', 'process_leader')

export const mayReadImports = (visitor: Visitor): boolean => mayImport(visitor) || holds(visitor, 'auditor')

/** The rejected rows carry personal numbers: only for those who are to mend them. */
export const mayReadRejectedRows = (visitor: Visitor): boolean => mayImport(visitor)
