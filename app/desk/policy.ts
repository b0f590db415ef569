import { mayManageUsers } from '../access/policy.ts'
import { holds, type Visitor } from '../access/visitor.ts'
import { mayReadCompanies, mayReadCompany } from '../companies/policy.ts'
import { mayReadTraining } from '../courses/policy.ts'
import { mayReadImports } from '../imports/policy.ts'
import { mayReadLedger } from '../ledger/policy.ts'
import { mayReadOwnPeople, mayReadPeople } from '../people/policy.ts'
import { mayReadSettings } from '../programmes/policy.ts'

/** Everyone but those who only have their own company or their own occasions, or who look after the installation: its figures are of people. */
export const mayReadOverview = (visitor: Visitor): boolean =>
  holds(
    visitor,
    'project_leader',
    'process_leader',
    'officer',
    'economist',
    'steering',
    'evaluator',
    'auditor',
  )

/** Whoever may find something: all who meet companies, people or training by name. */
export const maySearch = (visitor: Visitor): boolean =>
  mayReadCompany(visitor) || mayReadOwnPeople(visitor) || mayReadTraining(visitor)

/** Who works in the programme; the steering group and the evaluator only follow it. */
export const mayHaveToDo = (visitor: Visitor): boolean =>
  holds(visitor, 'project_leader', 'process_leader', 'officer', 'economist', 'auditor')

/** Who comes to the programme's first page and has no overview: a company to its own, a provider to its occasions, else to the settings. */
export function roomInsteadOf(visitor: Visitor): 'foretag' | 'tillfallen' | 'installningar' {
  if (holds(visitor, 'company')) return 'foretag'
  return holds(visitor, 'provider') ? 'tillfallen' : 'installningar'
}

const MAY_OPEN: Record<string, (visitor: Visitor) => boolean> = {
  foretag: mayReadCompanies,
  personer: mayReadPeople,
  utbildningar: mayReadTraining,
  tillfallen: mayReadTraining,
  natura: mayReadLedger,
  import: mayReadImports,
  installningar: mayReadSettings,
  anvandare: mayManageUsers,
}

/** Whether the visitor may open a page that the trail could lead to, by the first part of its address. */
export const mayOpen = (visitor: Visitor, page: string): boolean => MAY_OPEN[page]?.(visitor) ?? false
