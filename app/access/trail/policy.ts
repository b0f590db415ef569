import { holds, type Visitor } from '../visitor.ts'

/** The whole trail of a programme. */
export const mayReadTrail = (visitor: Visitor) =>
  holds(visitor, 'administrator', 'project_leader', 'economist', 'auditor')

/** What has happened to one record, on its own page. */
export const mayReadHistory = (visitor: Visitor) => mayReadTrail(visitor) || holds(visitor, 'process_leader')

/** The details of some lines are about individuals; the administrator of the installation has nothing to do with them. */
export const mayReadPeopleInTrail = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'auditor')
