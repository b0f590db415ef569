import { holds, ROLES, type Role, type Visitor } from './visitor.ts'

/** The users of a programme: to see, invite and revoke. */
export const mayManageUsers = (visitor: Visitor) => holds(visitor, 'administrator', 'project_leader')

/** A project leader gives every role within the programme; only an administrator makes another administrator. */
export const mayGive = (visitor: Visitor, role: Role) =>
  role === 'administrator' ? holds(visitor, 'administrator') : mayManageUsers(visitor)

export const rolesToGive = (visitor: Visitor): Role[] => ROLES.filter(role => mayGive(visitor, role))

/** Nobody takes a role from themselves, so that a programme is not left without its leader by a slip. */
export const mayRevoke = (visitor: Visitor, membership: { role: Role; user_id: string }) =>
  mayGive(visitor, membership.role) && membership.user_id !== visitor.user_id

/** A participant's own link is made by those who meet the participants. */
export const mayMakeParticipantLink = (visitor: Visitor) => holds(visitor, 'project_leader', 'process_leader')
