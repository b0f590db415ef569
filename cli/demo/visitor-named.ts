import { visitorFor } from '../../app/access/queries.ts'
import type { Visitor } from '../../app/access/visitor.ts'
import { type Ground, houseScope, reading } from '../../app/foundation/transact.ts'

/** Someone of the demonstration, as they are when they have signed in. */
export async function visitorNamed(ground: Ground, email: string, slug: string): Promise<Visitor> {
  const { id } = await reading(ground, houseScope, db =>
    db.selectFrom('auth_user').select('id').where('email', '=', email).executeTakeFirstOrThrow(),
  )
  return (await visitorFor(ground, id, slug, 'sv'))!
}
