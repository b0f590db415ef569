import { houseScope, type Scope } from '../foundation/transact.ts'

/** What the policy has allowed but reaches beyond the visitor's own programme: the house does it, and the trail says who asked. */
export const asHouse = (visitor: Scope): Scope => ({
  ...houseScope,
  user_id: visitor.user_id,
  role: visitor.role,
  programme: visitor.programme,
})
