import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import type { Vault } from '../../foundation/vault.ts'
import { mayHandleProtected } from '../policy.ts'
import { protectedCode } from '../rules/protected-code.ts'

/** What is asked of the protected of a programme; nobody but the one who handles them finds anything. */
export const programmeHandled = (visitor: Visitor): number =>
  mayHandleProtected(visitor) ? visitor.programme! : 0

/** The person whom a code stands for; null when there is none, or when the visitor does not handle them. */
export async function personWithCode(
  db: Db,
  visitor: Visitor,
  { vault, code }: { vault: Vault; code: string },
): Promise<number | null> {
  const people = await db
    .selectFrom('person')
    .select('id')
    .where('programme_id', '=', programmeHandled(visitor))
    .where('is_protected', '=', true)
    .execute()
  return people.find(({ id }) => protectedCode(vault, id) === code)?.id ?? null
}
