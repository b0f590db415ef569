import type { Role, Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import { contactsOf } from '../../people/queries.ts'

/** Roles whose holders are asked along. */
const ASKED: readonly Role[] = [
  'project_leader',
  'process_leader',
  'officer',
  'economist',
  'steering',
  'evaluator',
]

/** Who can be asked: those who work in the programme and, at a company, its own visitors and contacts. */
export async function guestChoices(db: Db, visitor: Visitor, company_id: number | null) {
  const users = await db
    .selectFrom('membership')
    .innerJoin('auth_user', 'auth_user.id', 'membership.user_id')
    .leftJoin('partner', 'partner.id', 'membership.partner_id')
    .select(['auth_user.id', 'auth_user.name', 'membership.role', 'partner.name as partner'])
    .where('membership.programme_id', '=', visitor.programme ?? 0)
    .where('membership.revoked_at', 'is', null)
    .where(eb =>
      eb.or([
        eb('membership.role', 'in', ASKED),
        eb.and([eb('membership.role', '=', 'company'), eb('membership.company_id', '=', company_id ?? 0)]),
      ]),
    )
    .orderBy('auth_user.name')
    .orderBy('membership.id')
    .execute()
  const contacts = company_id === null ? [] : await contactsOf(db, visitor, company_id)
  return { users: [...new Map(users.map(user => [user.id, user])).values()], contacts }
}
