import { userRolesOf } from '../../access/users/queries.ts'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { HANDLER_ROLES } from '../policy.ts'

/** Who handles the persons with protected identity, in the order in which they were chosen. */
export const handlersOf = (db: Db, visitor: Visitor) =>
  db
    .selectFrom('protected_handler')
    .innerJoin('auth_user', 'auth_user.id', 'protected_handler.user_id')
    .select(['protected_handler.user_id', 'auth_user.name', 'chosen_at'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('ended_at', 'is', null)
    .orderBy('protected_handler.id')
    .execute()

/** Grows with every change of them. */
export async function handlersVersion(db: Db, visitor: Visitor): Promise<number> {
  const { chosen, ended } = await db
    .selectFrom('protected_handler')
    .select(({ fn }) => [fn.countAll<bigint>().as('chosen'), fn.count<bigint>('ended_at').as('ended')])
    .where('programme_id', '=', visitor.programme ?? 0)
    .executeTakeFirstOrThrow()
  return Number(chosen) + Number(ended)
}

export type Candidate = { user_id: string; name: string }

/** Those who can be chosen: whoever leads the programme or its processes today. */
export async function handlerCandidates(db: Db, visitor: Visitor, today: LocalDate): Promise<Candidate[]> {
  const roles = (await userRolesOf(db, visitor)).filter(
    ({ role, until_on }) =>
      (HANDLER_ROLES as readonly string[]).includes(role) && (until_on === null || until_on >= today),
  )
  return [...new Map(roles.map(({ user_id, name }) => [user_id, { user_id, name }])).values()]
}
